using System.Collections.Immutable;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>Writes tables: of facts, of rows, of what a company fills in, of those who sign, and boxes.</summary>
internal sealed class Tables(Markup xml, Draft draft, Paragraphs paragraphs, Inlines inlines, Action<IEnumerable<Block>, Surrounding> write)
{
    private const int LabelShare = 36, SignatureMargin = 400, BoxMargin = 200, Narrow = 6000, LetterWidth = 110;

    /// <summary>The table of facts: a caption, and two columns whose first holds the headers of the rows.</summary>
    public void Write(FactTable table, Surrounding at)
    {
        if (table.Caption.Length > 0) Line(WordStyles.Caption, [new Run(table.Caption)], at with { KeepsNext = true });
        if (table.Rows.IsEmpty) return;
        var width = Begin(at, WordStyles.TableGrid, table.Caption, "firstColumn");
        Columns([width * LabelShare / 100, width - width * LabelShare / 100]);
        foreach (var row in table.Rows)
        {
            Row(isHeader: false);
            Cell(width * LabelShare / 100, [new Run(row.Label)]);
            Cell(width - width * LabelShare / 100, row.Words);
            xml.Close();
        }
        End();
    }

    /// <summary>A table under the names of its columns.</summary>
    public void Write(Table table, Surrounding at)
    {
        if (table.Header.IsEmpty) return;
        var width = Begin(at, WordStyles.TableGrid, PlainWords.Of(table.Header[0].Words), "firstRow") / table.Header.Length;
        Columns(Enumerable.Repeat(width, table.Header.Length));
        Row(isHeader: true);
        foreach (var cell in table.Header) Cell(width, cell.Words);
        xml.Close();
        foreach (var row in table.Rows)
        {
            Row(isHeader: false);
            foreach (var cell in row) Cell(width, cell.Words);
            xml.Close();
        }
        End();
    }

    /// <summary>A list that a company fills in: rows, or lines, that can be added with a button.</summary>
    public void Write(FieldTable table, Surrounding at)
    {
        Line(WordStyles.Caption, [new Run(table.Field.Label)], at with { KeepsNext = true });
        if (table.Field.Columns.IsEmpty) Lines(table.Field, at);
        else Rows(table.Field, at);
    }

    /// <summary>Those who sign: two side by side, a column for each, where there is room.</summary>
    public void Write(Signatures signatures, Surrounding at)
    {
        if (signatures.Parties.IsEmpty) return;
        var perRow = at.Width < Narrow ? 1 : 2;
        var width = Begin(at, WordStyles.SignatureTable, "", "noHBand") / perRow;
        Columns(Enumerable.Repeat(width, perRow));
        var rows = signatures.Parties.Chunk(perRow).ToList();
        foreach (var row in rows)
        {
            Row(isHeader: false);
            foreach (var party in row) Party(party, width, at with { KeepsNext = row != rows[^1], Indent = 0, Rule = null });
            for (var missing = row.Length; missing < perRow; missing++) Cell(width, []);
            xml.Close();
        }
        End();
    }

    /// <summary>A box: a table of one cell under a label.</summary>
    public void Boxed(string label, ImmutableArray<Block> blocks, Surrounding at)
    {
        var width = Begin(at, WordStyles.BoxTable, label, "noHBand");
        Columns([width]);
        xml.Open("tr");
        CellOf(width);
        var inside = new Surrounding(width - 2 * BoxMargin) { Style = WordStyles.TableText, Rank = at.Rank };
        Line(WordStyles.BoxLabel, [new Run(label)], inside with { KeepsNext = true });
        write(blocks, inside);
        EndCell();
        xml.Close();
        End();
    }

    /// <summary>Begins a table and gives its width.</summary>
    public int Begin(Surrounding at, string style, string name, string look)
    {
        paragraphs.BeforeTable();
        var width = at.Width - at.Indent;
        xml.Open("tbl").Open("tblPr").Value("tblStyle", style).Open("tblW").Set("w", width).Set("type", "dxa").Close();
        if (at.Indent > 0) xml.Open("tblInd").Set("w", at.Indent).Set("type", "dxa").Close();
        xml.Open("tblLayout").Set("type", "fixed").Close().Open("tblLook").Set("val", look switch { "firstColumn" => "0680", "firstRow" => "0620", _ => "0600" })
            .Set("firstRow", look == "firstRow" ? "1" : "0").Set("lastRow", "0").Set("firstColumn", look == "firstColumn" ? "1" : "0").Set("lastColumn", "0").Set("noHBand", "1").Set("noVBand", "1").Close();
        if (name.Length > 0) xml.Value("tblCaption", name).Value("tblDescription", $"{name} ({draft.Document.Title})");
        xml.Close();
        return width;
    }

    /// <summary>The widths of the columns.</summary>
    public void Columns(IEnumerable<int> widths)
    {
        xml.Open("tblGrid");
        foreach (var width in widths) xml.Open("gridCol").Set("w", width).Close();
        xml.Close();
    }

    /// <summary>Begins a row that stays on one page; a header stands again on each.</summary>
    public void Row(bool isHeader)
    {
        xml.Open("tr").Open("trPr").Leaf("cantSplit");
        if (isHeader) xml.Leaf("tblHeader");
        xml.Close();
    }

    /// <summary>Begins a cell, with a rule at its side where it belongs to an alternative.</summary>
    public void CellOf(int width, bool isRuled = false)
    {
        xml.Open("tc").Open("tcPr").Open("tcW").Set("w", width).Set("type", "dxa").Close();
        if (isRuled) xml.Open("tcBorders").Open("left").Set("val", "single").Set("sz", 18).Set("space", 0).Set("color", draft.Shared.Looks.Accent).Close().Close();
        xml.Close();
        paragraphs.Start();
    }

    /// <summary>Ends a cell, always with a paragraph.</summary>
    public void EndCell()
    {
        paragraphs.End();
        xml.Close();
    }

    /// <summary>Ends a table.</summary>
    public void End()
    {
        xml.Close();
        paragraphs.TableEnds();
    }

    private void Cell(int width, ImmutableArray<Inline> words)
    {
        CellOf(width);
        Line(WordStyles.TableText, words, new Surrounding(width));
        EndCell();
    }

    private void Line(string style, ImmutableArray<Inline> words, Surrounding at)
    {
        paragraphs.Open(new ParagraphShape(style) { Indent = at.Indent == 0 ? null : at.Indent, Edge = at.Indent }, at);
        inlines.Write(words, default);
        paragraphs.Close();
    }

    private void Rows(DocumentField field, Surrounding at)
    {
        var width = Begin(at, WordStyles.TableGrid, field.Label, "firstRow") / field.Columns.Length;
        Columns(Enumerable.Repeat(width, field.Columns.Length));
        Row(isHeader: true);
        foreach (var column in field.Columns) Cell(width, [new Run(column.Label)]);
        xml.Close();
        inlines.Controls.Repeat(field);
        for (var row = 1; row <= FieldPath.Rows(field); row++)
        {
            inlines.Controls.RepeatItem();
            Row(isHeader: false);
            foreach (var column in field.Columns) Blank(field, column, row, width);
            xml.Close();
            inlines.Controls.EndGroup();
        }
        inlines.Controls.EndGroup();
        End();
    }

    private void Blank(DocumentField field, DocumentOption column, int row, int width)
    {
        CellOf(width);
        paragraphs.Open(new ParagraphShape(WordStyles.TableText), new Surrounding(width));
        inlines.Controls.Line(field, column.Label, FieldPath.Cell(field.Key, row, column.Value), "", default);
        paragraphs.Close();
        EndCell();
    }

    private void Lines(DocumentField field, Surrounding at)
    {
        var level = WordStyles.Level(at.ListLevel);
        inlines.Controls.Repeat(field);
        for (var row = 1; row <= FieldPath.Rows(field); row++)
        {
            inlines.Controls.RepeatItem();
            paragraphs.Open(new ParagraphShape(WordStyles.Bullet(level)) { Numbering = Numbering.Bullets, Level = level, Edge = Length.OfList(level) - Length.ListStep }, at);
            inlines.Controls.Line(field, field.Label, FieldPath.Row(field.Key, row), field.Default.IsEmpty ? "" : field.Default[row - 1], default);
            paragraphs.Close();
            inlines.Controls.EndGroup();
        }
        inlines.Controls.EndGroup();
    }

    private void Party(SignatureParty party, int width, Surrounding at)
    {
        CellOf(width);
        Line(WordStyles.SignatureAbove, party.Above, at with { KeepsNext = true });
        Line(WordStyles.SignatureLine, [new Run(party.Line)], at with { KeepsNext = !party.Below.IsEmpty || at.KeepsNext });
        var line = width - SignatureMargin;
        var tab = party.Below.Select(row => (row.Label.Length + 2) * LetterWidth).Where(label => label <= line / 2).DefaultIfEmpty(Length.ListStep).Max();
        foreach (var row in party.Below) Below(row, tab, line, at with { KeepsNext = row != party.Below[^1] || at.KeepsNext });
        EndCell();
    }

    private void Below(FactRow row, int tab, int width, Surrounding at)
    {
        var isLong = (row.Label.Length + 2) * LetterWidth > tab;
        paragraphs.Open(new ParagraphShape(WordStyles.SignatureRow) { Tab = isLong ? Length.ListStep : tab, WritingLine = row.Words.IsEmpty ? width : 0 }, at);
        inlines.Text(row.Label, new RunLook(Style: WordStyles.Label));
        if (isLong) inlines.Break(default);
        else inlines.Tab(default);
        if (row.Words.IsEmpty) inlines.Tab(default);
        inlines.Write(row.Words, default);
        paragraphs.Close();
    }
}
