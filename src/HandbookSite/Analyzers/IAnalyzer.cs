using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Pages;
using HandbookSite.Routing;

namespace HandbookSite.Analyzers;

/// <summary>A check: of one page while it is at hand, or of the whole site at the end. The text of a fallback page is checked where it is at home.</summary>
internal interface IAnalyzer
{
    /// <summary>Looks at one page that is no fallback. Called from many threads.</summary>
    void Check(PageContent page, Handbook handbook, Action<Diagnostic> report) { }

    /// <summary>Looks at all pages, once; <paramref name="pages"/> by <see cref="SitePage.Index"/>.</summary>
    void Check(Site site, IReadOnlyList<PageFacts> pages, Action<Diagnostic> report) { }
}
