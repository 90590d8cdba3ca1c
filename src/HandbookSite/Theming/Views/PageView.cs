using System.Collections.Immutable;
using System.Globalization;
using HandbookSite.Content;
using HandbookSite.Markdown;
using HandbookSite.Pages;
using HandbookSite.Routing;

namespace HandbookSite.Theming.Views;

/// <summary>A page as its layout sees it; each member is worked out when the layout names it. A generated page has a title and no content.</summary>
internal sealed class PageView
{
    /// <summary>Words that a reader takes in, in a minute.</summary>
    private const int WordsAMinute = 220;

    private readonly ThemedSite _themed;
    private readonly PageContent? _content;
    private readonly GeneratedPage? _generated;

    public PageView(ThemedSite themed, PageContent content, ImmutableArray<CardView> cards) =>
        (_themed, _content, Cards, Site) = (themed, content, cards, themed.Of(content.Page.Language));

    public PageView(ThemedSite themed, GeneratedPage generated) =>
        (_themed, _generated, Cards, Site) = (themed, generated, [], themed.Of(generated.Language));

    public SiteView Site { get; }

    public ImmutableArray<CardView> Cards { get; }

    public string? Id => Page?.Id;

    public string Kind => Page?.Kind.ToString().ToLowerInvariant() ?? _generated!.Layout;

    public string Title => Page?.Title ?? _generated!.Title;

    public string? Summary => Meta?.Summary ?? _generated?.Summary;

    public string? Content => _content?.Html ?? _generated?.Content;

    public string Language => TextLanguage.Code;

    public string Direction => _themed.Of(TextLanguage).Texts["direction"];

    public bool IsFallback => Page is { IsFallback: true };

    public bool IsDraft => Meta is { Draft: true };

    public string Address => _themed.Site.Absolute(Page?.Route ?? _generated!.Route);

    /// <summary>The whole address of the page where the text is at home: of the original for a fallback, of the target for an earlier address, of the section for its print.</summary>
    public string Canonical => Page is { IsFallback: true } page ? _themed.Site.Absolute(_themed.Site.Find(page.Id, page.Text.Language)!.Route)
        : (_generated?.Target ?? _generated?.Section) is { } target ? _themed.Site.Absolute(target.Route)
        : Address;

    public string? Date => Iso(Meta?.Date);

    public string? DateText => Words(Meta?.Date);

    public string? Reviewed => Iso(Meta?.Reviewed);

    public string? ReviewedText => Words(Meta?.Reviewed);

    public string? ReviewBy => Iso(Meta?.ReviewBy);

    public string? ReviewByText => Words(Meta?.ReviewBy);

    public string? Owner => Meta?.Owner;

    public string? ReadingTime => _content is null ? null : Site.Texts.Minutes(MinutesFor(_content.Facts.Words));

    public ImmutableArray<string> Tags => Meta?.Tags ?? [];

    public ImmutableArray<Fact> Facts => Meta?.Facts ?? [];

    public ImmutableArray<Heading> Headings => _content is null ? [] : [.. _content.Outline.Headings.Where(heading => heading.Level is 2 or 3)];

    public ImmutableArray<LinkView> Breadcrumb => Page is null or { Kind: PageKind.Home } ? [] :
    [
        new LinkView(Site.Texts["home"], Site.Home),
        .. Page.IsListed && _themed.Site.ChapterOf(Page) is { } chapter ? [_themed.Link(chapter.Index)] : ImmutableArray<LinkView>.Empty,
        _themed.Link(Page),
    ];

    public string? MenuHref => field ??= Page is null ? null : _themed.Site.Href((_themed.Site.ChapterOf(Page)?.Index ?? Page).Route);

    public LinkView? Previous => Neighbour(-1);

    public LinkView? Next => Neighbour(1);

    public ImmutableArray<LanguageView> Languages => _generated?.InLanguage is { } inLanguage
        ? _themed.Languages(inLanguage, Site.Language)
        : _themed.Languages(Page ?? _generated!.Target, Site.Language);

    public ImmutableArray<AlternateView> Alternates => Page is { IsFallback: false } page ? _themed.Alternates(page)
        : _generated?.InLanguage is { } inLanguage ? _themed.Alternates(inLanguage)
        : _generated is { Layout: "languages" } ? _themed.HomeAlternates()
        : [];

    public string? Navigation => Page is null ? null : _themed.Navigation(Page);

    public string? StructuredData => Page is null ? null : Views.StructuredData.Of(this, Page, _themed.Site);

    public ProtocolView? Protocol => _content is { Page.Source.Protocol: not null } ? new ProtocolView(_themed, _content) : null;

    public GuideView? Guide => Page?.Source.Guide is { } guide ? new GuideView(_themed, guide, Site.Language) : null;

    public ImmutableArray<DownloadView> Downloads => _content is null ? _generated!.Downloads : _themed.Views(_content);

    public ImmutableArray<DownloadGroupView> Groups => _generated?.Groups ?? [];

    public ImmutableArray<TermView> Terms => _content is null ? [] : field.IsDefault ? field = [.. _content.Terms.Select(term => new TermView(_themed.Site, term, Site.Language, TextLanguage))] : field;

    public ImmutableArray<LetterView> Glossary => Page is not { Id: Handbook.GlossaryId } ? [] : field.IsDefault ? field = GlossaryList.Letters(_themed.Site, Site.Language, TextLanguage) : field;

    public ImmutableArray<LinkView> Contents => _generated?.Contents ?? [];

    public string? Print => Page is { Kind: PageKind.Section } && _themed.Site.ChapterOf(Page) is { Pages.IsEmpty: false }
        ? _themed.Site.Href(SiteView.PrintRoute(Page.Route, Page.Language, _themed.Theme))
        : null;

    public LinkView? Section => _generated?.Section is { } section ? _themed.Link(section) : null;

    public ImmutableArray<SourceView> Sources => _content is null ? [] :
    [
        .. _content.Sources.Select(source => new SourceView(source.Id, source.Title.In(TextLanguage), source.Address?.AbsoluteUri, Iso(source.Checked)!, Site.Texts.Date(source.Checked))),
    ];

    public LinkView? Target => _generated?.Target is { } target ? _themed.Link(target) : null;

    private SitePage? Page => _content?.Page;

    private FrontMatter? Meta => Page?.Text.Meta;

    private Language TextLanguage => Page?.Text.Language ?? Site.Language;

    /// <summary>Reading time in whole minutes, at least one.</summary>
    public static int MinutesFor(int words) => Math.Max(1, (words + (WordsAMinute / 2)) / WordsAMinute);

    /// <summary>A date as machines read it (ISO 8601).</summary>
    public static string? Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private string? Words(DateOnly? date) => date is { } day ? Site.Texts.Date(day) : null;

    private LinkView? Neighbour(int step) => Page is not null && _themed.Site.Neighbour(Page, step) is { } page ? _themed.Link(page) : null;
}
