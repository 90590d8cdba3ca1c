namespace HandbookSite.Downloads.Pdf;

/// <summary>A glyph of one font program.</summary>
internal readonly record struct Glyph(FontProgram Program, int Number)
{
    /// <summary>Its width as a part of one em.</summary>
    public double Width => (double)Program.Width(Number) / Program.UnitsPerEm;
}
