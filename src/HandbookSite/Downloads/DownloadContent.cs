namespace HandbookSite.Downloads;

/// <summary>The bytes of a file, and the sheets that it prints on where that is known.</summary>
internal sealed record DownloadContent(byte[] Bytes, int? Sheets = null);
