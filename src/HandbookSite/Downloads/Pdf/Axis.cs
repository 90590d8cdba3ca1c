namespace HandbookSite.Downloads.Pdf;

/// <summary>The axis of an article on a poster: a bubble around its number, and a line from the end of its heading to the right.</summary>
internal sealed record Axis(double X, double To, TextStyle Heading)
{
    private const double White = 10;

    /// <summary>The radius of a bubble beside a heading.</summary>
    public static double Radius(TextStyle heading) => 0.95 * heading.Size;

    /// <summary>Draws both, for a heading that ends at <paramref name="end"/> on the base line <paramref name="y"/>.</summary>
    public void Draw(PdfPage page, double end, double y)
    {
        var (radius, middle) = (Radius(Heading), y - 0.33 * Heading.Size);
        page.Content.Circle(Ink.BlueLine, 1.5, X + radius, middle, radius);
        if (end + 2 * White < To) page.Content.Line(Ink.Axis, 0.7, end + White, middle, To, middle);
    }
}
