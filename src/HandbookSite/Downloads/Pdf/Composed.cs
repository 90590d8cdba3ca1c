namespace HandbookSite.Downloads.Pdf;

/// <summary>A block that is composed into slices, and draws those of them that come to stand on one page, in one go.</summary>
internal abstract class Composed
{
    /// <summary>Draws slices of this block, which follow each other on a page.</summary>
    public abstract void Draw(PdfPage page, ReadOnlySpan<PlacedSlice> slices);
}
