namespace HandbookSite.Downloads.Pdf;

/// <summary>A page before it is drawn: where its text stands, whether it is the wall side of a poster, and what draws it.</summary>
internal sealed record LaidPage(PageArea Area, bool IsPoster, Action<PdfPage> Draw);
