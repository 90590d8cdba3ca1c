namespace HandbookSite.Downloads.Pdf;

/// <summary>What is drawn around slices, on each page that has any of them.</summary>
internal sealed class Frame(FrameKind kind, double x, double width)
{
    /// <summary>Draws the part of a page.</summary>
    public void Draw(PdfPage page, double top, double bottom)
    {
        if (kind == FrameKind.Side)
        {
            page.Content.Line(Ink.BlueLine, 1.4, x, top, x, bottom);
            return;
        }
        if (kind == FrameKind.Ground) page.Content.Fill(Ink.Tint, x, top, width, bottom - top);
        page.Content.Outline(kind == FrameKind.Ground ? Ink.BlueLine : Ink.Dashes, 0.6, x, top, width, bottom - top);
    }
}
