using System.Collections.Immutable;
using System.Globalization;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Text;

/// <summary>Writes the blocks of a document in Markdown: a paragraph a line, clauses under their own numbers, which no list of Markdown can count.</summary>
internal sealed class MarkdownWriter(ProtocolDocument document)
{
    private const string LineToWriteOn = "________________________";

    private readonly TextLines _lines = new(int.MaxValue);

    /// <summary>The whole text.</summary>
    public string Write()
    {
        _lines.Line("# " + MarkdownInlines.Plain(document.Title));
        All(document.Blocks);
        foreach (var note in document.Footnotes)
        {
            _lines.Gap();
            _lines.Line(string.Create(CultureInfo.InvariantCulture, $"[^{note.Number}]: {Cell(note.Words)}"));
        }
        return _lines.ToString();
    }

    private string Text(ImmutableArray<Inline> inlines) => MarkdownInlines.Of(inlines, document.Words);

    private string Cell(ImmutableArray<Inline> inlines) => MarkdownInlines.Of(inlines, document.Words, "<br>");

    /// <summary>A paragraph; none of its lines begins anything else.</summary>
    private void Lines(string text)
    {
        foreach (var line in text.Split('\n')) _lines.Line(MarkdownEscape.Start(line));
    }

    private void All(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            _lines.Gap();
            One(block);
        }
    }

    private void One(Block block)
    {
        switch (block)
        {
            case Heading heading: _lines.Line($"{new string('#', heading.Level)} {(heading.Number is { } number ? number + ". " : "")}{Cell(heading.Words)}"); break;
            case Clause clause: Clause(clause); break;
            case Paragraph paragraph: Paragraph(paragraph); break;
            case ListBlock list: List(list); break;
            case Choice choice: Choice(choice); break;
            case Table table: Table(table.Header.Select(cell => Cell(cell.Words)), table.Rows.Select(row => row.Select(cell => Cell(cell.Words)))); break;
            case FactTable facts: Table([MarkdownInlines.Plain(facts.Caption), ""], facts.Rows.Select(row => new[] { MarkdownInlines.Plain(row.Label), Cell(row.Words) })); break;
            case FieldTable list: FieldTable(list.Field); break;
            case Quotation quotation: _lines.Within("> ", "> ", () => All(quotation.Blocks)); break;
            case Box box: Under(box.Label, box.Blocks); break;
            case Removable removable: Under(removable.Label, removable.Blocks); break;
            case Signatures signatures: foreach (var party in signatures.Parties) Party(party); break;
            case Sheet sheet: Rule(); All(sheet.Blocks); break;
            default: throw new NotSupportedException($"No Markdown for {block}.");
        }
    }

    private void Rule()
    {
        _lines.Gap();
        _lines.Line("---");
        _lines.Gap();
    }

    private void Under(string label, ImmutableArray<Block> blocks) => _lines.Within("> ", "> ", () =>
    {
        _lines.Line(Strong(label));
        All(blocks);
    });

    private string Strong(string text) => Text([new Run(text, RunStyle.Strong)]);

    private void Clause(Clause clause) => Numbered(clause.Number, clause.Blocks, All);

    /// <summary>Blocks whose first paragraph begins with a number or a letter.</summary>
    private void Numbered(string number, ImmutableArray<Block> blocks, Action<IEnumerable<Block>> rest)
    {
        if (number.Length > 0 && blocks is [Paragraph paragraph, .. var others])
        {
            Lines($"**{number}** {Text(paragraph.Words)}");
            rest(others);
        }
        else rest(blocks);
    }

    private void Paragraph(Paragraph paragraph)
    {
        if (!BlankText.IsOptions(paragraph)) Lines(Text(paragraph.Words));
        else foreach (var option in BlankText.Options(((Blank)paragraph.Words[0]).Field)) _lines.Line($"- {option[..4]}{MarkdownInlines.Plain(option[4..])}");
    }

    /// <summary>Within an item, a list stands close to the paragraph before it, and the whole list stays tight.</summary>
    private void Rest(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is not ListBlock) _lines.Gap();
            One(block);
        }
    }

    private void List(ListBlock list)
    {
        foreach (var item in list.Items) _lines.Within("- ", () => Item(list, item));
    }

    private void Item(ListBlock list, ListItem item)
    {
        if (item.Mark.Length == 0 && item.Blocks is [Paragraph { Words: [Tick, .. var words] }, .. var rest])
        {
            _lines.Line($"[ ] {Cell(words)}");
            Rest(rest);
        }
        else Numbered(list.IsOrdered ? item.Mark : "", item.Blocks, Rest);
    }

    private void Choice(Choice choice)
    {
        if (choice.Lead.Length > 0) Lines(MarkdownInlines.Plain(choice.Lead));
        foreach (var alternative in choice.Alternatives)
        {
            _lines.Gap();
            _lines.Within("- ", () =>
            {
                _lines.Line("[ ] " + Strong(alternative.Label));
                All(alternative.Blocks);
            });
        }
    }

    private void FieldTable(DocumentField field)
    {
        _lines.Line(Strong(field.Label));
        _lines.Gap();
        if (!field.Columns.IsEmpty) Table(field.Columns.Select(column => MarkdownInlines.Plain(column.Label)), ListRows.Of(field));
        else foreach (var line in ListRows.Lines(field)) _lines.Line("- " + (line.Length == 0 ? "\\" + LineToWriteOn : MarkdownEscape.Start(MarkdownEscape.Text(line))));
    }

    private void Table(IEnumerable<string> header, IEnumerable<IEnumerable<string>> rows)
    {
        var names = header.ToList();
        Row(names);
        Row(names.Select(_ => "---"));
        foreach (var row in rows) Row(row);
    }

    private void Row(IEnumerable<string> cells) => _lines.Line($"| {string.Join(" | ", cells)} |");

    private void Party(SignatureParty party)
    {
        _lines.Gap();
        if (!party.Above.IsEmpty) Lines(Text(party.Above));
        _lines.Gap();
        Lines(string.Join("\\\n", party.Below.Prepend(new FactRow(party.Line, [])).Select(row => $"{MarkdownInlines.Plain(row.Label)}: {(row.Words.IsEmpty ? LineToWriteOn : Cell(row.Words))}")));
    }
}
