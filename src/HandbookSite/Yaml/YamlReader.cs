using System.Collections.Immutable;
using HandbookSite.Diagnostics;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace HandbookSite.Yaml;

/// <summary>Reads YAML with the places of all values, from the events of YamlDotNet. What makes YAML hard to read is refused: anchors and aliases, a key that stands twice, a second document.</summary>
internal sealed class YamlReader
{
    private const int Deepest = 16;

    /// <summary>What the parser says, and what an author can do about it.</summary>
    private static readonly ImmutableArray<(string Part, string Sentence)> Sentences =
    [
        ("invalid tab", "A tab stands here. Indent with spaces."),
        ("invalid mapping", "This ':' does not fit here. A value that holds ': ' stands in quotes, as title: 'Work: what is mine?'; a key ends in ':' and stands exactly under its neighbours."),
        ("while parsing a block", "This line stands further in or out than those around it. Put it exactly under its neighbours."),
        ("while parsing a flow", "Between '{' and '}' or '[' and ']' something is wrong before this place: a ',' is missing, a bracket is not closed, or a value that holds ': ' or a quotation mark is not in quotes."),
        ("quoted scalar", "The quotation mark that begins here is not closed."),
        ("could not find expected ':'", "A key has ': ' behind it, and this line has none."),
    ];

    private readonly Parser _events;
    private readonly string _text;
    private readonly Place _start;

    private YamlReader(string text, Place start) => (_events, _text, _start) = (new Parser(new StringReader(text)), text, start);

    /// <summary>The keys and values in <paramref name="text"/>, which begins at <paramref name="start"/> of its file; null, and a diagnostic, where it holds anything else.</summary>
    public static YamlMap? Read(TextReader text, Place start, Action<Diagnostic> report)
    {
        var reader = new YamlReader(text.ReadToEnd(), start);
        try
        {
            var root = reader.Document();
            if (root is YamlMap map) return map;
            report(root.Place.Says(Codes.WrongValue, $"Here stand keys with values, as 'title: …', not {root.Description}."));
        }
        catch (YamlException problem)
        {
            report((IsTab(problem) ? reader.Tab() : reader.At(problem.Start)).Says(Codes.BadYaml, Sentence(problem)));
        }
        return null;
    }

    private YamlNode Document()
    {
        while (Next() is StreamStart or DocumentStart) { }
        if (_events.Current is StreamEnd or DocumentEnd) return new YamlMap(_start, []);
        var root = Node(0);
        while (Next() is DocumentEnd) { }
        return _events.Current is null or StreamEnd ? root : throw Refused("A second document begins here, by '---'; one is enough.");
    }

    private YamlNode Node(int depth)
    {
        if (depth > Deepest) throw Refused("Lists and keys stand too deep in one another here.");
        if (_events.Current is NodeEvent { Anchor.IsEmpty: false }) throw Refused("An anchor ('&name') has no place here; write the value out.");
        var place = At(_events.Current!.Start);
        return _events.Current switch
        {
            Scalar scalar when !IsText(scalar.Value) => throw Refused("A character stands here that no text has; take it out."),
            Scalar scalar => new YamlScalar(place, scalar.Value),
            SequenceStart => List(place, depth + 1),
            MappingStart => Map(place, depth + 1),
            _ => throw Refused("An alias ('*name') has no place here; write the value out."),
        };
    }

    private YamlList List(Place place, int depth)
    {
        var items = ImmutableArray.CreateBuilder<YamlNode>();
        while (Next() is not SequenceEnd) items.Add(Node(depth));
        return new YamlList(place, items.DrainToImmutable());
    }

    private YamlMap Map(Place place, int depth)
    {
        var entries = ImmutableArray.CreateBuilder<YamlEntry>();
        var keys = new HashSet<string>(StringComparer.Ordinal);
        while (Next() is not MappingEnd)
        {
            if (_events.Current is not Scalar { Anchor.IsEmpty: true } key) throw Refused("A key is a plain word.");
            if (!keys.Add(key.Value)) throw Refused($"The key '{key.Value}' stands twice.");
            Next();
            entries.Add(new YamlEntry(At(key.Start), key.Value, Node(depth)));
        }
        return new YamlMap(place, entries.DrainToImmutable());
    }

    private ParsingEvent? Next()
    {
        try
        {
            return _events.MoveNext() ? _events.Current : null;
        }
        catch (Exception problem) when (problem is InvalidOperationException or ArgumentException)
        {
            // The parser's only answer to text after the end of a document and to a tag that is none.
            var mark = _events.Current?.End ?? Mark.Empty;
            throw new YamlException(mark, mark, "What follows cannot be read. Close a '{' or '[' that is open, put a value with '#' in quotes, and take away a tag ('!name') or a line '...'.", problem);
        }
    }

    private YamlException Refused(string sentence) => new(_events.Current!.Start, _events.Current.End, sentence);

    private Place At(Mark mark) => new(_start.Path, _start.Line - 1 + Math.Max(1, (int)mark.Line), Math.Max(1, (int)mark.Column));

    /// <summary>Whether XML, and so a feed, can hold all of it: no control characters.</summary>
    private static bool IsText(string value)
    {
        foreach (var rune in value.EnumerateRunes())
            if (rune.Value is < ' ' and not ('\t' or '\n' or '\r') or 0xFFFE or 0xFFFF) return false;
        return true;
    }

    /// <summary>The first tab in an indentation; the parser says it of the start of the file.</summary>
    private Place Tab()
    {
        var lines = _text.Split('\n');
        var line = Array.FindIndex(lines, words => words.AsSpan()[..^words.AsSpan().TrimStart().Length].Contains('\t'));
        return line < 0 ? _start : _start with { Line = _start.Line + line, Column = lines[line].IndexOf('\t', StringComparison.Ordinal) + 1 };
    }

    private static bool IsTab(YamlException problem) => problem.Message.Contains("invalid tab", StringComparison.Ordinal);

    private static string Sentence(YamlException problem) =>
        Sentences.FirstOrDefault(known => problem.Message.Contains(known.Part, StringComparison.OrdinalIgnoreCase)).Sentence ?? problem.Message.TrimEnd().TrimEnd('.') + ".";
}
