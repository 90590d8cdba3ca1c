using System.Collections.Immutable;
using System.Text.RegularExpressions;
using HandbookSite.Content;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Tests.Downloads;

/// <summary>The words of a document in the order in which every format must give them, numbers included; reasons are not among them.</summary>
internal sealed partial class ModelWords
{
    private readonly ImmutableArray<ModelPart>.Builder _parts = ImmutableArray.CreateBuilder<ModelPart>();
    /// <summary>Rows that a list of columns has before anybody writes in it.</summary>
    private const int FreeRows = 3;

    private string _id = "title";

    private readonly bool _isPdf;

    private readonly string? _plain;

    private ModelWords(bool isPdf, string? plain) => (_isPdf, _plain) = (isPdf, plain);

    /// <summary>All parts in order: the title, the blocks, the footnotes. A PDF file holds what is filled in as values of its fields, and says a label once; <paramref name="plain"/> is the plain text, in which a table too wide for its lines has a name before each value.</summary>
    public static ImmutableArray<ModelPart> Of(ProtocolDocument document, bool isPdf = false, string? plain = null)
    {
        var words = new ModelWords(isPdf, plain);
        words.Add(document.Title);
        words.All(document.Blocks);
        foreach (var note in document.Footnotes)
        {
            words._id = $"fn:{note.Number}";
            words.Add(words.Text(note.Words));
        }
        return words._parts.ToImmutable();
    }

    /// <summary>The words of all parts, one blank between two.</summary>
    public static string Joined(IEnumerable<ModelPart> parts) => Normal(string.Join(' ', parts.Select(part => part.Words)));

    /// <summary>Words as every format may write them: one blank between two, plain quotes, without boxes, soft hyphens, addresses in angle brackets and the signs around a word.</summary>
    public static string Normal(string text) => string.Join(' ', Noise().Replace(text.Normalize().Replace("\u00AD", "", StringComparison.Ordinal), " ")
        .Replace('’', '\'').Replace('‘', '\'').Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
        .Select(Bare).Where(word => word.Length > 0));

    private static string Bare(string word)
    {
        var first = word.Index().FirstOrDefault(sign => IsOfWord(sign.Item), (Index: word.Length, Item: ' ')).Index;
        return first == word.Length ? "" : word[first..(word.Index().Last(sign => IsOfWord(sign.Item)).Index + 1)];
    }

    private static bool IsOfWord(char sign) => char.IsLetterOrDigit(sign) || char.IsSurrogate(sign);

    [GeneratedRegex(@"\[[ x]\]|☐|☑|☒|<[a-z]+:[^>]*>", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Noise();

    private void Add(string text, string? id = null)
    {
        if (Normal(text) is { Length: > 0 } words) _parts.Add(new ModelPart(id ?? _id, words));
    }

    private void All(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks) One(block);
    }

    private void One(Block block)
    {
        switch (block)
        {
            case Heading heading: _id = heading.Id; Add($"{heading.Number} {Text(heading.Words)}"); break;
            case Clause clause: _id = clause.Id ?? clause.Number; Add(clause.Number); All(clause.Blocks); break;
            case Paragraph paragraph: Add(Text(paragraph.Words)); break;
            case ListBlock list: foreach (var item in list.Items) { Add(item.Mark); All(item.Blocks); } break;
            case Choice choice: Add(choice.Lead); foreach (var one in choice.Alternatives) { Add(one.Label); All(one.Blocks); } break;
            case Table table: Table([.. table.Header.Select(cell => Text(cell.Words))], table.Rows.Select(row => row.Select(cell => Text(cell.Words)))); break;
            case FactTable facts: Add(facts.Caption, "caption"); Rows(facts.Rows); break;
            case FieldTable { Field.Columns.IsEmpty: true } list: Add(list.Field.Label, "caption"); foreach (var word in list.Field.Default) Add(word); break;
            case FieldTable list:
                if (!_isPdf) Add(list.Field.Label, "caption");
                Table([.. list.Field.Columns.Select(column => column.Label)], Enumerable.Repeat(list.Field.Columns.Select(_ => ""), FreeRows));
                break;
            case Quotation quotation: All(quotation.Blocks); break;
            case Box box: Add(box.Label); All(box.Blocks); break;
            case Removable removable: Add(removable.Label); All(removable.Blocks); break;
            case Signatures signatures: foreach (var party in signatures.Parties) { Add(Text(party.Above)); Add(party.Line); Rows(party.Below); } break;
            case Sheet sheet: All(sheet.Blocks); break;
            default: throw new NotSupportedException(block.ToString());
        }
    }

    private void Table(ImmutableArray<string> header, IEnumerable<IEnumerable<string>> rows)
    {
        // With a name before each empty value the names come back in every row.
        var isNamed = _plain is not null && _plain.Split(Normal(string.Join(' ', header)), StringSplitOptions.None).Length != 2;
        if (!isNamed) foreach (var name in header) Add(name);
        foreach (var row in rows)
            foreach (var (name, cell) in header.Zip(row)) Add(isNamed ? $"{name} {cell}" : cell);
    }

    private void Rows(IEnumerable<FactRow> rows)
    {
        foreach (var row in rows) Add(_isPdf && row.Words is [Blank blank] && blank.Field.Label == row.Label ? row.Label : $"{row.Label} {Text(row.Words)}");
    }

    private string Text(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline switch
    {
        Run run => run.Text,
        Blank { Field.IsFilled: true, Field.Type: not FieldType.Choices } when _isPdf => "",
        Blank { Field: { Type: FieldType.Bool, IsFixed: false } field } => field.Label,
        Blank blank => blank.Field.Shown,
        Reference reference => reference.Lead + reference.Number,
        CrossLink link => Text(link.Words),
        Link link => Text(link.Words),
        LineBreak => "\n",
        Tick or FootnoteMark or Citation => "",
        _ => throw new NotSupportedException(inline.ToString()),
    }));
}
