using System.Text;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Tests;

/// <summary>The blocks of a document, a line each, so that a test can show at once what became of a text.</summary>
internal sealed class DocumentText
{
    private readonly StringBuilder _text = new();
    private string _indent = "";

    /// <summary>Numbers and ids as the document has them; [x] is a blank, →1.1#id a reference, →id: words a cross link.</summary>
    public static string Of(IEnumerable<Block> blocks)
    {
        var text = new DocumentText();
        text.Blocks(blocks);
        return text._text.ToString().TrimEnd('\n');
    }

    /// <summary>The pieces of a line.</summary>
    public static string Of(IEnumerable<Inline> words) => string.Concat(words.Select(Of));

    private static string Of(Inline inline) => inline switch
    {
        Run { Style: RunStyle.Plain } run => run.Text,
        Run { Style: RunStyle.Strong } run => $"**{run.Text}**",
        Run { Style: RunStyle.Emphasis } run => $"*{run.Text}*",
        Run run => $"***{run.Text}***",
        Blank blank => $"[{blank.Field.Shown}]",
        Tick => "☐",
        LineBreak => "↵",
        Reference reference => $"{reference.Lead}{reference.Number}→#{reference.Anchor}",
        CrossLink link => $"({Of(link.Words)})→#{link.Anchor}",
        Link link => $"({Of(link.Words)})→{link.Address}",
        FootnoteMark mark => $"[^{mark.Number}]",
        Citation citation => $"[@{string.Join("; @", citation.Sources.Select(source => source.Id))}]",
        _ => throw new InvalidOperationException($"No text for {inline}."),
    };

    private void Blocks(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks) Block(block);
    }

    private void Block(Block block)
    {
        switch (block)
        {
            case Heading heading: Line($"{new string('#', heading.Level)} {heading.Number} {Of(heading.Words)} #{heading.Id}".Replace("  ", " ", StringComparison.Ordinal)); Reasons(heading.Reasons); break;
            case Clause clause: First(clause.Number, clause.Blocks, clause.Id is null ? "" : " #" + clause.Id); Reasons(clause.Reasons); break;
            case Paragraph paragraph: Line(Of(paragraph.Words)); break;
            case ListBlock list: foreach (var item in list.Items) First(item.Mark, item.Blocks, ""); break;
            case Table table: Line("header " + Row(table.Header)); foreach (var row in table.Rows) Line(Row(row)); break;
            case FieldTable list: Line($"table {list.Field.Label}: {string.Join(" | ", list.Field.Columns.Select(column => column.Label))}"); break;
            case FactTable facts: Inside($"facts {facts.Caption}", () => facts.Rows.ToList().ForEach(row => Line($"{row.Label} = {Of(row.Words)}"))); break;
            case Quotation quotation: Inside(">", () => Blocks(quotation.Blocks)); break;
            case Box box: Inside($"box {box.Label}", () => Blocks(box.Blocks)); break;
            case Removable help: Inside($"help {help.Name}: {help.Label}", () => Blocks(help.Blocks)); break;
            case Choice choice: Inside(choice.Lead, () => choice.Alternatives.ToList().ForEach(alternative => Inside($"? {alternative.Label}", () => Blocks(alternative.Blocks)))); break;
            case Signatures signatures: signatures.Parties.ToList().ForEach(Party); break;
            case Sheet sheet: Inside("sheet", () => Blocks(sheet.Blocks)); break;
            default: throw new InvalidOperationException($"No text for {block}.");
        }
    }

    private void First(string mark, IReadOnlyList<Block> blocks, string id)
    {
        var first = blocks is [Paragraph paragraph, ..] ? Of(paragraph.Words) : "";
        Line($"{mark} {first}{id}".TrimStart());
        Indented(() => Blocks(blocks is [Paragraph, ..] ? blocks.Skip(1) : blocks));
    }

    private void Reasons(IEnumerable<Reason> reasons)
    {
        foreach (var reason in reasons) Indented(() => Inside("why", () => Blocks(reason.Blocks)));
    }

    private void Party(SignatureParty party) => Line($"sign {Of(party.Above)}: {string.Join(", ", party.Below.Select(row => $"{row.Label} = {Of(row.Words)}"))}");

    private static string Row(IEnumerable<Cell> cells) => $"| {string.Join(" | ", cells.Select(cell => Of(cell.Words)))} |";

    private void Inside(string line, Action write)
    {
        Line(line);
        Indented(write);
    }

    private void Indented(Action write)
    {
        var outer = _indent;
        _indent += "  ";
        write();
        _indent = outer;
    }

    private void Line(string line) => _text.Append(_indent).Append(line.TrimEnd()).Append('\n');
}
