using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Pages;
using HandbookSite.Routing;
using HandbookSite.Theming;
using HandbookSite.Theming.Views;

namespace HandbookSite.Pipelines;

/// <summary>Each section as one page, for paper: its own text, then all its pages in the order of the navigation.</summary>
internal sealed class PrintPipeline : Pipeline<string?>
{
    /// <inheritdoc/>
    public override IEnumerable<Claim> Claims(Handbook handbook, Theme? theme) =>
        theme is null ? [] : handbook.Pages.Where(page => page.Kind == PageKind.Section && HasPages(handbook, page)).SelectMany(page => handbook.Languages.Select(language => new Claim(
            SiteView.PrintRoute(new Route($"/{language.Code}/{(page.In(language) ?? page.Original).Meta.Slug ?? page.SectionId}/"), language, theme),
            $"the print of the section '{page.SectionId}'",
            handbook.Place)));

    /// <inheritdoc/>
    protected override string? Map(ThemedSite site, PageContent page, Action<Document> write) =>
        site.Site.ChapterOf(page.Page) is { Pages.IsEmpty: false } chapter ? PrintedPage.Of(site, chapter, page) : null;

    /// <inheritdoc/>
    protected override void Reduce(ThemedSite site, IReadOnlyList<string?> parts, Action<Document> write)
    {
        foreach (var chapter in site.Site.Handbook.Languages.SelectMany(language => site.Site.Chapters(language)).Where(chapter => !chapter.Pages.IsEmpty))
            write(site.Page(Print(site, chapter, [.. chapter.Pages.Prepend(chapter.Index).Select(page => parts[page.Index]).OfType<string>()])));
    }

    private static bool HasPages(Handbook handbook, Page index) => handbook.Pages.Any(page => page.IsListed && page.SectionId == index.SectionId);

    private static GeneratedPage Print(ThemedSite site, Chapter chapter, ImmutableArray<string> pages)
    {
        var language = chapter.Index.Language;
        return new GeneratedPage("print", SiteView.PrintRoute(chapter.Index.Route, language, site.Theme), language, chapter.Index.Title)
        {
            Summary = site.Of(language).Texts.Fill("print_about", ("title", chapter.Index.Title)),
            InLanguage = other => SiteView.PrintRoute(site.Site.Find(chapter.Index.Id, other)!.Route, other, site.Theme),
            Content = string.Concat(pages),
            Section = chapter.Index,
            Contents = [.. chapter.Pages.Select(page => new LinkView(page.Title, "#" + PrintedPage.Anchor(page), page.IsFallback ? page.Text.Language.Code : null))],
        };
    }
}
