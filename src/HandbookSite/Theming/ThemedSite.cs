using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using HandbookSite.Content;
using HandbookSite.Downloads;
using HandbookSite.Pages;
using HandbookSite.Protocols.Model;
using HandbookSite.Routing;
using HandbookSite.Theming.Views;

namespace HandbookSite.Theming;

/// <summary>The site in the clothes of a theme: makes documents of pages.</summary>
internal sealed class ThemedSite : IPageTheme
{
    private readonly ImmutableArray<SiteView> _sites;
    private readonly ConcurrentDictionary<int, Lazy<string>> _navigation = new();

    public ThemedSite(Site site, Theme theme)
    {
        (Site, Theme) = (site, theme);
        _sites = [.. site.Handbook.Languages.Select(language => new SiteView(site, theme, language))];
    }

    /// <summary>The site.</summary>
    public Site Site { get; }

    /// <summary>The theme.</summary>
    public Theme Theme { get; }

    /// <summary>The site as readers of a language see it.</summary>
    public SiteView Of(Language language) => _sites[language.Index];

    /// <inheritdoc/>
    public string Word(Language language, string key) => Of(language).Texts.Word(key);

    /// <inheritdoc/>
    public string Permalink(Language language, string title) => Of(language).Texts.Permalink(title);

    /// <inheritdoc/>
    public string Date(Language language, DateOnly date) => Of(language).Texts.Date(date);

    /// <inheritdoc/>
    public ImmutableArray<Download> Downloads(ProtocolDocument document, ProtocolDocument? other)
    {
        var page = Site.Find(document.Id, document.Language)!;
        var texts = Of(document.Language).Texts;
        return ProtocolDownloads.Of(document, other, page.Text.Meta.Slug ?? page.Source.Name, new EditionNames(texts["file_lawyer"], texts["file_bilingual"]), Theme.Word);
    }

    /// <summary>The files of a protocol as its page shows them.</summary>
    public ImmutableArray<DownloadView> Views(PageContent content) =>
    [
        .. content.Downloads.Select(download => new DownloadView(download, Site.Href(content.Page.Route.With(download.FileName)), content.Page.Source.Protocol!.Version, Of(content.Page.Language).Texts)),
    ];

    /// <summary>The document of a page, in the layout of its kind.</summary>
    public Document Page(PageContent content, ImmutableArray<CardView> cards)
    {
        var view = new PageView(this, content, cards);
        return new Document(content.Page.Route.File, output => Theme.Layouts[view.Kind].Write(output, view));
    }

    /// <summary>A page as a piece of HTML, in another layout than that of its kind.</summary>
    public string Piece(string layout, PageContent content)
    {
        var output = new ArrayBufferWriter<byte>();
        Theme.Layouts[layout].Write(output, new PageView(this, content, []));
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    /// <summary>The document of a page that no author wrote.</summary>
    public Document Page(GeneratedPage page)
    {
        var view = new PageView(this, page);
        return new Document(page.Route.File, output => Theme.Layouts[view.Kind].Write(output, view));
    }

    /// <summary>A link to a page.</summary>
    public LinkView Link(SitePage page) => SiteView.Link(Site, page);

    /// <summary>A page as a list shows it; <paramref name="words"/> is its length.</summary>
    public CardView Card(SitePage page, int words)
    {
        var (link, meta, texts) = (Link(page), page.Text.Meta, Of(page.Language).Texts);
        return new CardView(
            link.Title, link.Href, meta.Summary, link.Language,
            PageView.Iso(meta.Date), meta.Date is { } date ? texts.Date(date) : null,
            page.Kind == PageKind.Article ? texts.Minutes(PageView.MinutesFor(words)) : null,
            meta.Draft);
    }

    /// <summary>A page in every language, for the switch; the home pages where there is no page.</summary>
    public ImmutableArray<LanguageView> Languages(SitePage? page, Language current) =>
    [
        .. Site.Handbook.Languages.Select(language =>
        {
            var there = page is null ? null : Site.Find(page.Id, language);
            var href = Site.Href(there?.Route ?? Site.Home(language));
            return new LanguageView(language.Code, language.Name, language.Locale, href, language.Index == current.Index, there is not { IsFallback: true }, Of(language).Texts);
        }),
    ];

    /// <summary>A generated page in every language, for the switch.</summary>
    public ImmutableArray<LanguageView> Languages(Func<Language, Route> route, Language current) =>
    [
        .. Site.Handbook.Languages.Select(language =>
            new LanguageView(language.Code, language.Name, language.Locale, Site.Href(route(language)), language.Index == current.Index, IsTranslated: true, Of(language).Texts)),
    ];

    /// <summary>A generated page in every language, for machines.</summary>
    public ImmutableArray<AlternateView> Alternates(Func<Language, Route> route) =>
    [
        .. Site.Handbook.Languages.Select(language => new AlternateView(language.Code, Site.Absolute(route(language)))),
        new AlternateView("x-default", Site.Absolute(route(Site.Handbook.Original))),
    ];

    /// <summary>A page in every language that it is written in, and the original (for the home page, the language page) for everybody else.</summary>
    public ImmutableArray<AlternateView> Alternates(SitePage page)
    {
        if (page.Kind == PageKind.Home) return HomeAlternates();
        var original = Site.Find(page.Id, page.Source.Original.Language)!;
        return [.. Site.Translations(page).Select(Alternate), new AlternateView("x-default", Site.Absolute(original.Route))];
    }

    /// <summary>The home page in every language that it is written in, and the language page for everybody else.</summary>
    public ImmutableArray<AlternateView> HomeAlternates()
    {
        var home = Site.Find("index", Site.Handbook.Original);
        return [.. home is null ? [] : Site.Translations(home).Select(Alternate), new AlternateView("x-default", Site.Absolute(new Route("/")))];
    }

    /// <summary>The list of pages in a page's section, rendered once for each section and language, with the page marked as the current one; null outside sections.</summary>
    public string? Navigation(SitePage page)
    {
        if (Site.ChapterOf(page) is not { } chapter) return null;
        var html = _navigation.GetOrAdd(chapter.Index.Index, _ => new Lazy<string>(() => Render(chapter))).Value;
        var link = $"href=\"{Layout.Encode(Site.Href(page.Route))}\"";
        var at = html.IndexOf(link, StringComparison.Ordinal);
        return at < 0 ? html : string.Concat(html.AsSpan(0, at), "aria-current=\"page\" ", html.AsSpan(at));
    }

    private string Render(Chapter chapter)
    {
        using var activity = Activities.Source.StartActivity("navigation");
        var (index, language) = (Link(chapter.Index), chapter.Index.Language);
        return Theme.Layouts["navigation"].Navigation(Of(language), new ChapterView(index.Title, index.Href, [.. chapter.Pages.Select(Link)]));
    }

    private AlternateView Alternate(SitePage page) => new(page.Language.Code, Site.Absolute(page.Route));
}
