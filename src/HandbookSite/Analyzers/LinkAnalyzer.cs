using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Pages;
using HandbookSite.Routing;

namespace HandbookSite.Analyzers;

/// <summary>Links lead to pages and places that are there, by schemes that are safe, and say so in words.</summary>
internal sealed class LinkAnalyzer : IAnalyzer
{
    /// <inheritdoc/>
    public void Check(PageContent page, Handbook handbook, Action<Diagnostic> report)
    {
        foreach (var link in page.Facts.Links.Where(link => !link.IsPicture))
        {
            if (!link.HasWords) report(link.Place.Says(Codes.MissingWords, $"The link '{link.Written}' has no words. Say in the brackets where it leads."));
            if (link.Written is "" or "#") report(link.Place.Says(Codes.BrokenLink, "The link has no address. Put the path of a file between the parentheses."));
        }
    }

    /// <inheritdoc/>
    public void Check(Site site, IReadOnlyList<PageFacts> pages, Action<Diagnostic> report)
    {
        var guess = new PageGuess(site);
        foreach (var page in pages.Where(page => !page.Page.IsFallback))
            foreach (var link in page.Links.Where(link => !link.IsPicture))
                if (Problem(site, pages, page.Page, link, guess) is { } problem) report(problem);
    }

    private static Diagnostic? Problem(Site site, IReadOnlyList<PageFacts> pages, SitePage from, PageLink link, PageGuess guess) => link.Target switch
    {
        { Kind: LinkKind.Refused } => link.Place.Says(Codes.RefusedScheme, $"The link '{link.Written}' is of a kind that is not allowed. Links begin with https:, http:, mailto: or tel:, or are the path of a file."),
        { Kind: LinkKind.Draft } => link.Place.Says(Codes.BrokenLink, $"The link '{link.Written}' leads to a draft. Publish the draft first, or take the link out."),
        { Kind: LinkKind.Missing } => link.Place.Says(Codes.BrokenLink, Missing(site, from, link.Written, guess)),
        { Page: { } target, Anchor: { Length: > 0 } anchor } when !pages[target.Index].Anchors.Contains(anchor, StringComparer.Ordinal) =>
            link.Place.Says(Codes.BrokenAnchor, $"The page '{target.Id}' has no place '#{anchor}'.{Suggestion.For(anchor, pages[target.Index].Anchors)}"),
        _ => null,
    };

    private static string Missing(Site site, SitePage from, string written, PageGuess guess)
    {
        if (written.StartsWith('/')) return $"The link '{written}' leads nowhere: a link within the handbook is the relative path of a file, as '../cases/page.md'.";
        var path = written.Split('#')[0];
        var plain = site.Handbook.Languages.Select(language => $".{language.Code}.md").FirstOrDefault(ending => path.EndsWith(ending, StringComparison.Ordinal));
        return plain is not null
            ? $"The link '{written}' leads nowhere: leave the language out, as '{path[..^plain.Length]}.md'."
            : $"The link '{written}' leads nowhere.{guess.For(from, path)}";
    }
}
