using System.Collections.Immutable;
using HandbookSite.Routing;
using HandbookSite.Terms;

namespace HandbookSite.Pages;

/// <summary>What stays of a page when its tree is gone: enough for every check over the whole site. The fields are those that the text or its conditions name.</summary>
internal sealed record PageFacts(SitePage Page, ImmutableArray<string> Anchors, ImmutableArray<PageLink> Links, ImmutableArray<string> Fields, int Words)
{
    /// <summary>The citations of its text, in order.</summary>
    public ImmutableArray<CitedPlace> Citations { get; init; } = [];

    /// <summary>The terms of the glossary that its text uses.</summary>
    public ImmutableArray<TermUse> Terms { get; init; } = [];
}
