namespace HandbookSite.Downloads.Pdf;

/// <summary>Where the text of a page stands, in points: the white at both sides, its top and its bottom.</summary>
internal sealed record PageArea(double Side, double Top, double Bottom)
{
    /// <summary>A page to read at a desk.</summary>
    public static PageArea Desk { get; } = new(70.9, 68, PdfPage.Height - 66);

    /// <summary>A poster.</summary>
    public static PageArea Poster { get; } = new(45, 36, PdfPage.Height - 60);

    /// <summary>The width of the text.</summary>
    public double Width => PdfPage.Width - 2 * Side;

    /// <summary>The height of the text.</summary>
    public double Height => Bottom - Top;
}
