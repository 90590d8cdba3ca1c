using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>How a text is drawn: face, size in points, colour (an operator), and how far above the line.</summary>
internal readonly record struct TextStyle(RunStyle Face, double Size, string Ink = Ink.Black, double Rise = 0)
{
    private const double LargestTight = 12.5;

    /// <summary>How much room a line takes above its base line.</summary>
    public double Above => Size * (Size > LargestTight ? 0.98 : 1.05);

    /// <summary>How much below it.</summary>
    public double Below => Size * (Size > LargestTight ? 0.32 : 0.38);

    /// <summary>The width of a text in points.</summary>
    public double Measure(string text) => Typeface.Of(Face).Measure(text) * Size;

    /// <summary>The style with words that stand out more.</summary>
    public TextStyle With(RunStyle style) => this with { Face = Face | style };
}
