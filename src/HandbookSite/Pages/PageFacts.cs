using System.Collections.Immutable;
using HandbookSite.Routing;

namespace HandbookSite.Pages;

/// <summary>What stays of a page when its tree is gone: enough for every check over the whole site. The fields are those that the text or its conditions name.</summary>
internal sealed record PageFacts(SitePage Page, ImmutableArray<string> Anchors, ImmutableArray<PageLink> Links, ImmutableArray<string> Fields, int Words);
