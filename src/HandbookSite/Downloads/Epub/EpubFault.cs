namespace HandbookSite.Downloads.Epub;

/// <summary>A page that the book had to leave out, because its HTML closes other elements than it opens.</summary>
internal sealed record EpubFault(string PageId, string Reason);
