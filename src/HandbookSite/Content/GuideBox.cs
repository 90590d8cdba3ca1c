using HandbookSite.Diagnostics;

namespace HandbookSite.Content;

/// <summary>A box to tick, and the page where it is explained.</summary>
public sealed record GuideBox(string Id, LocalText Text, GuideLink? Link, Place Place);
