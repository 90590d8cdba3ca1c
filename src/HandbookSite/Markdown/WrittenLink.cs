using HandbookSite.Diagnostics;

namespace HandbookSite.Markdown;

/// <summary>The address that an author wrote in a link or a picture.</summary>
internal sealed record WrittenLink(string Url, bool IsPicture, bool HasWords, Place Place);
