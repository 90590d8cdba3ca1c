using System.Collections.Immutable;
using HandbookSite.Routing;

namespace HandbookSite.Pages;

/// <summary>What stays of a page when its tree is gone: enough for every check over the whole site.</summary>
internal sealed record PageFacts(SitePage Page, ImmutableArray<string> Anchors, ImmutableArray<PageLink> Links, int Words);
