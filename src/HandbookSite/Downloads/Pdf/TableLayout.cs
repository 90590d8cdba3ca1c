using System.Collections.Immutable;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>Composes tables: columns as wide as their words need, a head that is repeated on each page.</summary>
internal sealed class TableLayout(InlineLayout inlines, TypeSizes sizes, Column column)
{
    /// <summary>The white at both sides of a cell.</summary>
    public const double CellWhite = 5;

    private const string ColumnScope = "/A<</O/Table/Scope/Column>>", RowScope = "/A<</O/Table/Scope/Row>>";
    private const int EmptyRows = 4;

    private readonly TextStyle _style = sizes.Small;

    /// <summary>A table under a head.</summary>
    public List<Slice> Lay(Table table)
    {
        var element = new StructureElement("Table", column.Parent);
        var widths = ColumnWidths.Of(table, inlines, sizes, column.TextWidth);
        var head = Head(table.Header.Select(cell => (IReadOnlyList<Inline>)cell.Words), widths, element);
        var body = new StructureElement("TBody", element);
        return Join(head, [.. table.Rows.Select(row => Row(row.Select(cell => (IReadOnlyList<Inline>)cell.Words), widths, new StructureElement("TR", body)))]);
    }

    /// <summary>A list to fill in, as a table of its columns with rows that are free.</summary>
    public List<Slice> Lay(DocumentField field)
    {
        var element = new StructureElement("Table", column.Parent);
        var widths = Enumerable.Repeat(column.TextWidth / field.Columns.Length, field.Columns.Length).ToArray();
        var head = Head(field.Columns.Select(name => (IReadOnlyList<Inline>)[new Run(name.Label)]), widths, element);
        var body = new StructureElement("TBody", element);
        return Join(head, [.. Enumerable.Range(1, EmptyRows).Select(number => FreeRow(field, PdfSyntax.Number(number), widths, new StructureElement("TR", body)))]);
    }

    /// <summary>Labels and what stands beside them.</summary>
    public List<Slice> Lay(FactTable table)
    {
        var element = new StructureElement("Table", column.Parent);
        var caption = new ComposedText(LineBreaker.Break(inlines.Lay([new Run(table.Caption)], new StructureElement("Caption", element), sizes.Label, column.TextWidth), column.TextWidth), column.TextX);
        var label = 2 * CellWhite + table.Rows.Max(row => Wide(row.Label));
        var width = Math.Clamp(label, column.TextWidth * 0.25, column.TextWidth * 0.42);
        var rows = table.Rows.Select((row, index) => FactRow(row, width, new StructureElement("TR", element), index == 0));
        return [.. table.Caption.Length == 0 ? [] : caption.Slices(sizes.White(12), isWhole: true, isKept: true), new ComposedSpace(3).Slice, .. Rows(null, [.. rows])];
    }

    private double Wide(string text) => _style.With(RunStyle.Strong).Measure(text);

    private List<Slice> Join(ComposedRow head, ComposedRow[] rows) =>
        [.. head.Slices(null, isKept: true).Select((slice, index) => slice with { IsKept = true, Before = index == 0 ? sizes.White(11) : 0 }), .. Rows(head, rows)];

    /// <summary>The slices of rows; the first stays with what is above, the last is not alone.</summary>
    private static IEnumerable<Slice> Rows(ComposedRow? head, ComposedRow[] rows) =>
        rows.SelectMany((row, index) => row.Slices(head, isKept: rows.Length > 2 && (index == 0 || index == rows.Length - 2)));

    private ComposedRow Head(IEnumerable<IReadOnlyList<Inline>> cells, double[] widths, StructureElement table)
    {
        var row = new StructureElement("TR", new StructureElement("THead", table));
        return Compose(cells.Select(words => (new StructureElement("TH", row, ColumnScope), words)), widths, _style.With(RunStyle.Strong), isHead: true);
    }

    private ComposedRow Row(IEnumerable<IReadOnlyList<Inline>> cells, double[] widths, StructureElement row) =>
        Compose(cells.Select(words => (new StructureElement("TD", row), words)), widths, _style, isHead: false);

    private ComposedRow Compose(IEnumerable<(StructureElement Element, IReadOnlyList<Inline> Words)> cells, double[] widths, TextStyle style, bool isHead)
    {
        var x = column.TextX;
        var composed = ImmutableArray.CreateBuilder<RowCell>();
        foreach (var ((element, words), width) in cells.Zip(widths))
        {
            var room = Math.Max(1, width - 2 * CellWhite);
            composed.Add(new RowCell(element, LineBreaker.Break(inlines.Lay(words, element, style, room), room), x + CellWhite));
            x += width;
        }
        return new ComposedRow(composed.ToImmutable(), column.TextX, column.TextWidth, isHead);
    }

    private ComposedRow FreeRow(DocumentField field, string number, double[] widths, StructureElement row)
    {
        var x = column.TextX;
        var cells = ImmutableArray.CreateBuilder<RowCell>();
        foreach (var (name, width) in field.Columns.Zip(widths))
        {
            var element = new StructureElement("TD", row);
            var piece = FieldPieces.Whole($"{field.Key}-{number}-{name.Value}", $"{field.Label} {number}: {name.Label}", "", element, _style, width - 2 * CellWhite) with { IsInCell = true };
            cells.Add(new RowCell(element, LineBreaker.Break([piece], width), x + CellWhite));
            x += width;
        }
        return new ComposedRow(cells.ToImmutable(), column.TextX, column.TextWidth, isHead: false);
    }

    private ComposedRow FactRow(FactRow fact, double width, StructureElement row, bool isFirst)
    {
        var header = new StructureElement("TH", row, RowScope);
        var value = new StructureElement("TD", row);
        var (left, right) = (width - 2 * CellWhite, column.TextWidth - width - 2 * CellWhite);
        return new ComposedRow(
        [
            new RowCell(header, LineBreaker.Break(inlines.Lay([new Run(fact.Label)], header, _style.With(RunStyle.Strong), left), left), column.TextX + CellWhite),
            new RowCell(value, LineBreaker.Break(inlines.Lay(fact.Words, value, _style, right, fact.Label), right), column.TextX + width + CellWhite),
        ], column.TextX, column.TextWidth, isHead: false, isFirst);
    }
}
