namespace HandbookSite.Downloads.Pdf;

/// <summary>White that stays at the top of a page too, with a line at its foot where somebody writes by hand.</summary>
internal sealed class ComposedSpace(double height, double lineFrom = 0, double lineTo = 0) : Composed
{
    /// <summary>The colour of the line.</summary>
    public string Ink { get; init; } = Pdf.Ink.WritingLine;

    /// <summary>How thick it is.</summary>
    public double Thickness { get; init; } = 0.6;

    /// <summary>The white as a slice.</summary>
    public Slice Slice => new(this, 0, height) { IsKept = true };

    /// <inheritdoc/>
    public override void Draw(PdfPage page, ReadOnlySpan<PlacedSlice> slices)
    {
        if (lineTo <= lineFrom) return;
        foreach (var slice in slices) page.Content.Line(Ink, Thickness, lineFrom, slice.Bottom, lineTo, slice.Bottom);
    }
}
