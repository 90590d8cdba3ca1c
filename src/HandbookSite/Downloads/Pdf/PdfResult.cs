namespace HandbookSite.Downloads.Pdf;

/// <summary>A PDF file and the number of its pages.</summary>
internal sealed record PdfResult(byte[] Bytes, int Pages);
