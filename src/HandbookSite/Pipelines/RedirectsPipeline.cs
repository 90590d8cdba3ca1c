using HandbookSite.Routing;
using HandbookSite.Theming;
using HandbookSite.Theming.Views;

namespace HandbookSite.Pipelines;

/// <summary>A page at each earlier address, which leads on to where its page is now.</summary>
internal sealed class RedirectsPipeline : Pipeline
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Documents(ThemedSite site) =>
        from page in site.Site.Pages
        where !page.IsFallback
        from alias in page.Text.Meta.Aliases
        select site.Page(new GeneratedPage("redirect", new Route(alias.Path), page.Language, page.Title, page));
}
