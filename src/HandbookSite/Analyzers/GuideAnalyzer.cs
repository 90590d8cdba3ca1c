using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Pages;
using HandbookSite.Routing;

namespace HandbookSite.Analyzers;

/// <summary>The ids of a guide are not those of its page's text, and its links lead to pages and places that are there.</summary>
internal sealed class GuideAnalyzer : IAnalyzer
{
    /// <inheritdoc/>
    public void Check(PageContent page, Handbook handbook, Action<Diagnostic> report)
    {
        if (page.Page.Source.Guide is not { } guide) return;
        var own = guide.Anchors.ToList();
        var others = page.Facts.Anchors[..^own.Count];
        foreach (var (id, place) in own.Where(anchor => others.Contains(anchor.Id, StringComparer.Ordinal)))
            report(place.Says(Codes.DoubleGuideId, $"The id '{id}' is that of a place in the text of the page already. Give one of the two another."));
    }

    /// <inheritdoc/>
    public void Check(Site site, IReadOnlyList<PageFacts> pages, Action<Diagnostic> report)
    {
        foreach (var link in site.Handbook.Pages.Select(page => page.Guide).OfType<Guide>().SelectMany(guide => guide.Links))
            foreach (var language in site.Handbook.Languages)
                if (Problem(site, pages, LinkResolver.Resolve(site, language, link), link) is { } problem) report(link.Place.Says(Codes.BrokenGuideLink, problem));
    }

    private static string? Problem(Site site, IReadOnlyList<PageFacts> pages, LinkTarget target, GuideLink link) => target switch
    {
        { Kind: LinkKind.Draft } => $"The page '{link.Page}' is a draft. Publish it first, or take the link out.",
        { Page: null } => $"There is no page '{link.Page}'. Write the id of a page, as 'cases/site-photo'.{Suggestion.For(link.Page, site.Handbook.Pages.Select(page => page.Id))}",
        { Page: { } page, Anchor: { } anchor } when !pages[page.Index].Anchors.Contains(anchor, StringComparer.Ordinal) =>
            $"The page '{link.Page}' has no place '#{anchor}'.{Suggestion.For(anchor, pages[page.Index].Anchors)}",
        _ => null,
    };
}
