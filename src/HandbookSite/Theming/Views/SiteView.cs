using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Routing;

namespace HandbookSite.Theming.Views;

/// <summary>The site as the layouts of one language see it.</summary>
internal sealed class SiteView(Site site, Theme theme, Language language)
{
    /// <summary>The reader's language.</summary>
    public Language Language => language;

    /// <summary>The reader's words.</summary>
    public Texts Texts { get; } = theme.Texts[language.Code];

    /// <summary>The title of the site.</summary>
    public string Title { get; } = site.Handbook.Title(language);

    /// <summary>The address of the home page.</summary>
    public string Home { get; } = site.Href(Site.Home(language));

    /// <summary>The sections, then the pages outside sections.</summary>
    public ImmutableArray<LinkView> Menu { get; } =
        [.. site.Chapters(language).Select(chapter => chapter.Index).Concat(site.RootPages(language)).Select(page => Link(site, page))];

    /// <summary>The address of the feed.</summary>
    public string? Feed { get; } = site.Handbook.HasFeed ? site.Href(Site.Feed(language)) : null;

    /// <summary>The address of the page of all downloads.</summary>
    public string? Downloads { get; } = site.Handbook.HasProtocols ? site.Href(DownloadsRoute(language, theme)) : null;

    /// <summary>The address of the folder of assets.</summary>
    public string Assets { get; } = site.Href(theme.Assets.Route(""));

    /// <summary>The page of all downloads in a language.</summary>
    public static Route DownloadsRoute(Language language, Theme theme) => new($"/{language.Code}/{theme.Texts[language.Code]["downloads_slug"]}/");

    /// <summary>The print of a section, by the section's own address.</summary>
    public static Route PrintRoute(Route section, Language language, Theme theme) => section.With($"{theme.Texts[language.Code]["print_slug"]}/");

    /// <summary>A link to a page, marked where its title has another language than its reader.</summary>
    public static LinkView Link(Site site, SitePage page) => new(page.Title, site.Href(page.Route), page.IsFallback ? page.Text.Language.Code : null);
}
