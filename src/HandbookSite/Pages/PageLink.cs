using HandbookSite.Diagnostics;
using HandbookSite.Routing;

namespace HandbookSite.Pages;

/// <summary>A link or picture of a page, as written and where it leads.</summary>
internal sealed record PageLink(string Written, bool IsPicture, bool HasWords, LinkTarget Target, Place Place);
