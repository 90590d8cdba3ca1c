using HandbookSite.Diagnostics;

namespace HandbookSite.Markdown;

/// <summary>A citation of one source, and where it stands; the id is empty where it is not written right.</summary>
internal readonly record struct WrittenCitation(string Id, Place Place);
