using HandbookSite.Diagnostics;

namespace HandbookSite.Markdown;

/// <summary>An id in braces: one that an author gave to a list item, or one that is not read as an id.</summary>
internal sealed record WrittenId(string Id, Place Place);
