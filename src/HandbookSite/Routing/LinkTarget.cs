using HandbookSite.Content;

namespace HandbookSite.Routing;

/// <summary>Where a link leads, and the address that stands in the HTML.</summary>
public sealed record LinkTarget(LinkKind Kind, string Href, SitePage? Page = null, string? Anchor = null, Picture? Picture = null);
