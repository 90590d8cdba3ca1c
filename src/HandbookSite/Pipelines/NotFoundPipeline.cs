using HandbookSite.Content;
using HandbookSite.Routing;
using HandbookSite.Theming;
using HandbookSite.Theming.Views;

namespace HandbookSite.Pipelines;

/// <summary>The page for an address that is none: one in each language, and one in all languages at the root for hosts that know only one.</summary>
internal sealed class NotFoundPipeline : Pipeline
{
    private static readonly Route Root = new("/404.html");

    /// <inheritdoc/>
    public override IEnumerable<Claim> Claims(Handbook handbook, Theme? theme) =>
        handbook.Languages.Select(Route).Append(Root).Select(route => new Claim(route, "the page for missing addresses", handbook.Place));

    /// <inheritdoc/>
    protected override IEnumerable<Document> Documents(ThemedSite site)
    {
        var handbook = site.Site.Handbook;
        foreach (var language in handbook.Languages) yield return Page(site, "not-found", Route(language), language);
        yield return Page(site, "not-found-all", Root, handbook.Original);
    }

    private static Document Page(ThemedSite site, string layout, Route route, Language language) =>
        site.Page(new GeneratedPage(layout, route, language, site.Of(language).Texts["missing_title"]));

    private static Route Route(Language language) => new($"/{language.Code}/404.html");
}
