using System.Collections.Immutable;

namespace HandbookSite.Downloads.Pdf;

/// <summary>A row of a table. A page cuts a long one between its lines; what stands on one page is drawn cell by cell, so that it is read so.</summary>
internal sealed class ComposedRow(ImmutableArray<RowCell> cells, double x, double width, bool isHead, bool isFirst = false) : Composed
{
    private const int MostLinesWhole = 6;

    private const double White = 3.2;

    private readonly ImmutableArray<double> _above = Most(cells, line => line.Above, 8);
    private readonly ImmutableArray<double> _below = Most(cells, line => line.Below, 3);

    private int Lines => _above.Length;

    /// <summary>The height of the whole row.</summary>
    public double Height => Enumerable.Range(0, Lines).Sum(LineHeight);

    /// <summary>The row as slices.</summary>
    public IEnumerable<Slice> Slices(ComposedRow? head, bool isKept) => Enumerable.Range(0, Lines).Select(line => new Slice(this, line, LineHeight(line))
    {
        IsKept = line == Lines - 1 ? isKept : Lines <= MostLinesWhole || line == 0 || line == Lines - 2,
        Notes = [.. cells.Where(cell => line < cell.Lines.Length).SelectMany(cell => cell.Lines[line].Notes)],
        Head = head,
    });

    /// <inheritdoc/>
    public override void Draw(PdfPage page, ReadOnlySpan<PlacedSlice> slices)
    {
        DrawGround(page, slices[0].Y, slices[^1].Bottom, slices[0].Slice.Part == 0, slices[^1].Slice.Part == Lines - 1);
        foreach (var cell in cells)
        {
            cell.Element.Join();
            var painter = new LinePainter(page);
            foreach (var (slice, y) in slices)
            {
                if (slice.Part < cell.Lines.Length) painter.Paint(cell.Lines[slice.Part], cell.X, BaseLine(slice.Part, y));
            }
            painter.End();
        }
    }

    /// <summary>Draws the row once more at the top of a page; who listens has heard it already.</summary>
    public void Repeat(PdfPage page, double y)
    {
        DrawGround(page, y, y + Height, isStart: true, isEnd: true);
        page.Content.MarkArtifact("/Type/Pagination");
        for (var line = 0; line < Lines; line++)
        {
            foreach (var cell in cells.Where(cell => line < cell.Lines.Length)) LinePainter.Repeat(page, cell.Lines[line], cell.X, BaseLine(line, y));
            y += LineHeight(line);
        }
        page.Content.Close();
    }

    private static ImmutableArray<double> Most(ImmutableArray<RowCell> cells, Func<Line, double> measure, double least) =>
        [.. Enumerable.Range(0, Math.Max(1, cells.Max(cell => cell.Lines.Length))).Select(line => cells.Max(cell => line < cell.Lines.Length ? measure(cell.Lines[line]) : least))];

    private double LineHeight(int line) => _above[line] + _below[line] + (line == 0 ? White : 0) + (line == Lines - 1 ? White : 0);

    private double BaseLine(int line, double y) => y + _above[line] + (line == 0 ? White : 0);

    private void DrawGround(PdfPage page, double top, double bottom, bool isStart, bool isEnd)
    {
        if (isHead) page.Content.Fill(Ink.Tint, x, top, width, bottom - top);
        if (isStart && (isHead || isFirst)) page.Content.Line(Ink.BlueLine, 0.8, x, top, x + width, top);
        if (isEnd) page.Content.Line(isHead ? Ink.BlueLine : Ink.Hairline, isHead ? 0.8 : 0.5, x, bottom, x + width, bottom);
    }
}
