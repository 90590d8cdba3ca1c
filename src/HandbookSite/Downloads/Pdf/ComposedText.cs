using System.Collections.Immutable;

namespace HandbookSite.Downloads.Pdf;

/// <summary>Lines of text under one another.</summary>
internal sealed class ComposedText(ImmutableArray<Line> lines, double x) : Composed
{
    /// <summary>What hangs before the first line.</summary>
    public Hanging? Hanging { get; init; }

    /// <summary>How far the first line begins before the others.</summary>
    public double Outdent { get; init; }

    /// <summary>The name of its place; null where nothing leads to it.</summary>
    public string? Place { get; init; }

    /// <summary>Its bookmark; null where it is no heading.</summary>
    public (int Level, string Title)? Bookmark { get; init; }

    /// <summary>The lines as slices: neither the first nor the last line stands alone, and with <paramref name="isWhole"/> none.</summary>
    public IEnumerable<Slice> Slices(double before, bool isWhole = false, bool isKept = false) => lines.Select((line, index) => new Slice(this, index, line.Height)
    {
        Before = index == 0 ? before : 0,
        Notes = [.. line.Notes],
        IsKept = index == lines.Length - 1 ? isKept : isWhole || index == 0 || index == lines.Length - 2,
    });

    /// <summary>The axis that it begins, where it is the heading of an article on a poster.</summary>
    public Axis? Axis { get; init; }

    /// <inheritdoc/>
    public override void Draw(PdfPage page, ReadOnlySpan<PlacedSlice> slices)
    {
        var painter = new LinePainter(page);
        foreach (var (slice, y) in slices)
        {
            var line = lines[slice.Part];
            if (slice.Part == 0) Begin(page, y, y + line.Above);
            painter.Paint(line, slice.Part == 0 ? x - Outdent : x, y + line.Above);
        }
        painter.End();
    }

    private void Begin(PdfPage page, double top, double y)
    {
        if (Place is not null) page.Document.Destinations.Add(Place, page, top);
        if (Bookmark is { } bookmark) page.Document.Bookmarks.Add(bookmark.Level, bookmark.Title, page, top);
        Axis?.Draw(page, x + lines[0].Pieces.Sum(piece => piece.Width + (piece.After == Break.Space ? piece.Space : 0)), y);
        if (Hanging is null) return;
        page.Content.Mark(Hanging.Owner);
        page.Content.Show(Hanging.Text, Hanging.Style, Hanging.X, y);
    }
}
