using System.Collections.Immutable;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Text;

/// <summary>Writes the blocks of a document as lines of at most 76 columns, which mail programs quote without breaking them.</summary>
internal sealed class PlainTextWriter(ProtocolDocument document)
{
    private const int Width = 76;
    private const int Widest = 30;
    private const int LineToWriteOn = 32;
    private const string Indent = "    ";

    private readonly TextLines _lines = new(Width);

    /// <summary>The whole text, with LF at the end of each line.</summary>
    public string Write()
    {
        Underlined(PlainInlines.Plain(document.Title), '=');
        All(document.Blocks);
        if (!document.Footnotes.IsEmpty) Rule('-');
        foreach (var note in document.Footnotes) _lines.Within(TextLines.Pad(PlainInlines.Raised(note.Number), 3), () => _lines.Add(Text(note.Words)));
        return _lines.ToString();
    }

    private string Text(ImmutableArray<Inline> inlines) => PlainInlines.Of(inlines, document.Words).Trim();

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
            case Heading heading: Heading(heading); break;
            case Clause clause: Clause(clause); break;
            case Paragraph paragraph: Paragraph(paragraph); break;
            case ListBlock list: List(list); break;
            case Choice choice: Choice(choice); break;
            case Table table: Table(table.Header.Select(cell => Text(cell.Words)), table.Rows.Select(row => row.Select(cell => Text(cell.Words)))); break;
            case FactTable facts: Under(facts.Caption, "", () => Facts(facts.Rows)); break;
            case FieldTable list: FieldTable(list.Field); break;
            case Quotation quotation: _lines.Within("> ", "> ", () => All(quotation.Blocks)); break;
            case Box box: Under(box.Label, Indent, () => All(box.Blocks)); break;
            case Removable removable: Under(removable.Label, Indent, () => All(removable.Blocks)); break;
            case Signatures signatures: foreach (var party in signatures.Parties) Party(party); break;
            case Sheet sheet: Rule('='); All(sheet.Blocks); break;
            default: throw new NotSupportedException($"No text for {block}.");
        }
    }

    private void Heading(Heading heading)
    {
        var text = heading.Number is { } number ? $"{number}. {Text(heading.Words)}" : Text(heading.Words);
        Underlined(text, heading.Level <= 2 ? '-' : '~');
    }

    private void Underlined(string text, char sign)
    {
        _lines.Add(text);
        _lines.Line(new string(sign, Math.Min(text.Split('\n').Max(TextLines.Columns), _lines.Room)));
        _lines.Gap();
    }

    private void Rule(char sign)
    {
        _lines.Gap();
        _lines.Line(new string(sign, _lines.Room));
        _lines.Gap();
    }

    private void Under(string label, string indent, Action write)
    {
        _lines.Add(PlainInlines.Plain(label) + ":");
        _lines.Within(indent, write);
    }

    private void Clause(Clause clause) => _lines.Within(clause.Number.Length == 0 ? "" : TextLines.Pad(clause.Number, Math.Max(5, clause.Number.Length + 1)), () => Parts(clause.Blocks));

    private void Paragraph(Paragraph paragraph)
    {
        if (!BlankText.IsOptions(paragraph)) _lines.Add(Text(paragraph.Words));
        else foreach (var option in BlankText.Options(((Blank)paragraph.Words[0]).Field)) _lines.Within(option[..4], () => _lines.Add(option[4..]));
    }

    /// <summary>A paragraph and the list that it announces stand close together.</summary>
    private void Parts(ImmutableArray<Block> blocks)
    {
        foreach (var (index, block) in blocks.Index())
        {
            if (index > 0 && !(block is ListBlock && blocks[index - 1] is Paragraph)) _lines.Gap();
            One(block);
        }
    }

    private void List(ListBlock list)
    {
        foreach (var item in list.Items)
        {
            if (item.Mark.Length == 0 && item.Blocks is [Paragraph { Words: [Tick, .. var words] }, .. var rest])
                _lines.Within(BlankText.Box(isTicked: false) + " ", () => Parts([new Paragraph(list.Place, words), .. rest]));
            else _lines.Within(Mark(list, item), () => Parts(item.Blocks));
        }
    }

    private static string Mark(ListBlock list, ListItem item) => list.IsOrdered ? item.Mark + ") " : item.Mark == "•" ? "- " : item.Mark.Length > 0 ? item.Mark + " " : "";

    private void Choice(Choice choice)
    {
        if (choice.Lead.Length > 0) _lines.Add(PlainInlines.Plain(choice.Lead));
        foreach (var alternative in choice.Alternatives)
        {
            _lines.Gap();
            _lines.Within(BlankText.Box(isTicked: false) + " ", () =>
            {
                _lines.Add(PlainInlines.Plain(alternative.Label));
                All(alternative.Blocks);
            });
        }
    }

    private void Facts(IEnumerable<FactRow> rows)
    {
        var labelled = rows.Select(row => (Label: PlainInlines.Plain(row.Label) + ": ", Value: Text(row.Words))).ToList();
        var width = Math.Min(labelled.Select(row => TextLines.Columns(row.Label)).DefaultIfEmpty().Max(), Widest);
        foreach (var (label, value) in labelled)
        {
            var shown = value.Length == 0 ? new string('_', LineToWriteOn) : value;
            if (TextLines.Columns(label) <= width) _lines.Within(TextLines.Pad(label, width), () => _lines.Add(shown));
            else _lines.Within("", "  ", () => _lines.Add(label + shown));
        }
    }

    private void FieldTable(DocumentField field) => Under(field.Label, Indent, () =>
    {
        if (field.Columns.IsEmpty) foreach (var line in ListRows.Lines(field)) _lines.Within("- ", () => _lines.Add(line.Length == 0 ? new string('_', LineToWriteOn) : line));
        else Table(field.Columns.Select(column => column.Label), ListRows.Of(field).Select(row => row.Select(_ => new string('_', 16))));
    });

    /// <summary>Columns beside each other where they fit on the lines; a name and a value on a line where they do not.</summary>
    private void Table(IEnumerable<string> names, IEnumerable<IEnumerable<string>> cells)
    {
        var header = names.ToList();
        var rows = cells.Select(row => row.ToList()).ToList();
        List<List<string>> all = [header, .. rows];
        var widths = header.Index().Select(column => all.Max(row => TextLines.Columns(row[column.Index]))).ToList();
        if (widths.Sum() + 2 * (widths.Count - 1) <= _lines.Room && !all.Exists(row => row.Exists(cell => cell.Contains('\n', StringComparison.Ordinal)))) Aligned([header, [.. widths.Select(width => new string('-', width))], .. rows], widths);
        else Named(header, rows);
    }

    private void Aligned(List<List<string>> rows, List<int> widths)
    {
        foreach (var row in rows) _lines.Line(string.Join("  ", row.Zip(widths, TextLines.Pad)));
    }

    private void Named(List<string> header, List<List<string>> rows)
    {
        foreach (var row in rows)
        {
            _lines.Gap();
            foreach (var (name, value) in header.Zip(row)) _lines.Within("", "  ", () => _lines.Add(name.Length == 0 ? value : $"{name}: {value}"));
        }
    }

    private void Party(SignatureParty party)
    {
        _lines.Gap();
        if (!party.Above.IsEmpty) _lines.Add(Text(party.Above));
        _lines.Gap();
        Facts([new FactRow(party.Line, []), .. party.Below]);
    }
}
