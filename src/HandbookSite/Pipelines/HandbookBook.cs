using System.Collections.Frozen;
using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Downloads;
using HandbookSite.Downloads.Epub;
using HandbookSite.Pages;
using HandbookSite.Routing;
using HandbookSite.Theming;

namespace HandbookSite.Pipelines;

/// <summary>The whole handbook of one language as a book, in the order of its navigation.</summary>
internal sealed class HandbookBook(ThemedSite site, Language language, IReadOnlyList<PageContent?> pages)
{
    private static readonly FrozenDictionary<string, string> MediaTypes = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["gif"] = "image/gif",
        ["jpeg"] = "image/jpeg",
        ["jpg"] = "image/jpeg",
        ["png"] = "image/png",
        ["svg"] = "image/svg+xml",
        ["webp"] = "image/webp",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly Site _site = site.Site;
    private readonly Texts _texts = site.Of(language).Texts;

    /// <summary>The file; pages that are not written in this language are not in it.</summary>
    public Download Download() => new("epub", "", "handbook.epub", () => new DownloadContent(EpubFile.Of(Book()).Bytes));

    private EpubBook Book()
    {
        var modified = Modified();
        return new EpubBook(
            _site.Handbook.Title(language),
            _site.Handbook.Title(language),
            _texts["licence"],
            language.Locale,
            _texts["direction"],
            _site.Absolute(Site.Home(language)),
            modified,
            EpubStyles.Css,
            new EpubWords(_texts["book_contents"], _texts["book_landmarks"], _texts["book_title_page"], _texts["book_start"], _texts.Fill("book_modified", ("date", _texts.Date(modified))), _texts["book_accessibility"]),
            Chapters(),
            Pictures());
    }

    private ImmutableArray<EpubChapter> Chapters()
    {
        var home = _site.Find("index", language);
        return
        [
            .. home is not null && Page(home) is { } opening ? [new EpubChapter(opening, [])] : ImmutableArray<EpubChapter>.Empty,
            .. _site.Chapters(language).Select(Chapter).OfType<EpubChapter>(),
            .. _site.RootPages(language).Select(Page).OfType<EpubPage>().Select(page => new EpubChapter(page, [])),
        ];
    }

    /// <summary>Where a section's own page is not written in this language its first page opens the chapter; null where there is none either.</summary>
    private EpubChapter? Chapter(Chapter chapter)
    {
        var written = chapter.Pages.Prepend(chapter.Index).Select(Page).OfType<EpubPage>().ToImmutableArray();
        return written.IsEmpty ? null : new EpubChapter(written[0], written[1..]);
    }

    private EpubPage? Page(SitePage page) => pages[page.Index] is not { } content ? null : new EpubPage(
        page.Id,
        page.Title,
        _site.Href(page.Route),
        site.Piece("book", content),
        [.. content.Outline.Headings.Where(heading => heading.Level == 2).Select(heading => new EpubHeading(heading.Id, heading.Text))],
        language.Locale,
        _texts["direction"]);

    private DateOnly Modified() => Here().SelectMany(page => new[] { page.Page.Text.Meta.Updated, page.Page.Source.Protocol?.Date }).Max() ?? DateOnly.FromDateTime(DateTime.UnixEpoch);

    private ImmutableArray<EpubPicture> Pictures() =>
    [
        .. Here().SelectMany(page => page.Facts.Links).Select(link => link.Target.Picture).OfType<Picture>().Where(picture => picture.Facts is not null).Distinct()
            .Select(picture => new EpubPicture(_site.Href(LinkResolver.PictureRoute(picture, picture.Facts!)), MediaTypes[picture.File.Extension], picture.File.Read())),
    ];

    private IEnumerable<PageContent> Here() => pages.OfType<PageContent>().Where(page => page.Page.Language.Index == language.Index);
}
