namespace HandbookSite.Downloads.Epub;

/// <summary>A picture at its address within the site; the book takes it with it where a page shows it. EPUB 3.3 knows GIF, JPEG, PNG, SVG and WebP.</summary>
internal sealed record EpubPicture(string Href, string MediaType, ReadOnlyMemory<byte> Bytes);
