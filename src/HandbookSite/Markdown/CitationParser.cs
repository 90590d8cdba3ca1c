using System.Buffers;
using System.Collections.Immutable;
using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;

namespace HandbookSite.Markdown;

/// <summary>Reads <c>[@id]</c> and <c>[@id; @other]</c> as citations. The words of a link may begin with '@' all the same.</summary>
internal sealed class CitationParser : InlineParser
{
    private static readonly SearchValues<char> Letters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");

    public CitationParser() => OpeningCharacters = ['['];

    /// <inheritdoc/>
    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        var rest = slice.AsSpan();
        if (!rest.StartsWith("[@")) return false;
        var close = rest.IndexOf(']');
        // Without an end it is one bracket that somebody meant as a citation.
        if (close < 0) close = 1;
        else if (close + 1 < rest.Length && rest[close + 1] is '(' or '[') return false;
        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        processor.Inline = new CitationInline(Ids(rest[..close])) { Line = line, Column = column, Span = new SourceSpan(start, start + close) };
        slice.Start += close + 1;
        return true;
    }

    private static ImmutableArray<(string Id, int Offset)> Ids(ReadOnlySpan<char> written)
    {
        var ids = ImmutableArray.CreateBuilder<(string, int)>();
        foreach (var range in written[1..].Split(';'))
        {
            var part = written[1..][range].Trim(' ');
            if (part.Length < 2 || part[0] != '@' || part[1..].ContainsAnyExcept(Letters)) return [];
            ids.Add((part[1..].ToString(), written.IndexOf(part)));
        }
        return ids.ToImmutable();
    }
}
