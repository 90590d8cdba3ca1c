using HandbookSite.Diagnostics;

namespace HandbookSite.Content;

/// <summary>A link of a guide: the id of a page, and of a place on it where that matters.</summary>
public sealed record GuideLink(string Page, string? Anchor, Place Place);
