using System.Buffers;
using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Downloads;
using HandbookSite.Pages;
using HandbookSite.Routing;
using HandbookSite.Theming;
using HandbookSite.Theming.Views;

namespace HandbookSite.Pipelines;

/// <summary>The files of each protocol beside its page; where there is any, all of them in one archive and on one page in each language, and their list for machines.</summary>
internal sealed class DownloadsPipeline : Pipeline<PageContent?>
{
    private static readonly Route List = new("/downloads.json");

    /// <inheritdoc/>
    public override IEnumerable<Claim> Claims(Handbook handbook, Theme? theme)
    {
        if (!handbook.HasProtocols) return [];
        var routes = handbook.Languages.SelectMany(language => theme is null ? [Archive(language), Book(language)] : new[] { Archive(language), Book(language), SiteView.DownloadsRoute(language, theme) });
        return routes.Append(List).Select(route => new Claim(route, "the downloads", handbook.Place));
    }

    /// <inheritdoc/>
    protected override PageContent? Map(ThemedSite site, PageContent page, Action<Document> write)
    {
        foreach (var download in page.Downloads) write(Document(page.Page.Route.With(download.FileName), download));
        return site.Site.Handbook.HasProtocols && !page.Page.IsFallback ? page : null;
    }

    /// <inheritdoc/>
    protected override void Reduce(ThemedSite site, IReadOnlyList<PageContent?> parts, Action<Document> write)
    {
        if (!site.Site.Handbook.HasProtocols) return;
        var listed = new List<ListedDownload>();
        foreach (var language in site.Site.Handbook.Languages)
        {
            var protocols = site.Site.Chapters(language).SelectMany(chapter => chapter.Pages).Select(page => parts[page.Index]).OfType<PageContent>().Where(page => !page.Downloads.IsEmpty).ToImmutableArray();
            var whole = ImmutableArray.Create((Route: Book(language), Download: new HandbookBook(site, language, parts).Download()));
            if (!protocols.IsEmpty) whole = whole.Insert(0, (Archive(language), ArchiveOf(site, language, protocols)));
            listed.AddRange(protocols.SelectMany(page => page.Downloads.Select(download => new ListedDownload(language, page.Page, page.Page.Route.With(download.FileName), download))));
            listed.AddRange(whole.Select(file => new ListedDownload(language, null, file.Route, file.Download)));
            foreach (var (route, download) in whole) write(Document(route, download));
            write(site.Page(Overview(site, language, protocols, whole)));
        }
        write(new Document(List.File, output => DownloadList.Write(output, listed)));
    }

    private static Document Document(Route route, Download download) => new(route.File, output => output.Write(download.Bytes));

    private static Route Archive(Language language) => new($"/{language.Code}/protocols.zip");

    private static Route Book(Language language) => new($"/{language.Code}/handbook.epub");

    private static Download ArchiveOf(ThemedSite site, Language language, ImmutableArray<PageContent> protocols) =>
        new("zip", "", "protocols.zip", () => new DownloadContent(ProtocolsArchive.Of(
            site.Of(language).Texts.Fill("archive_intro", ("handbook", site.Site.Handbook.Title(language)), ("address", site.Site.Absolute(SiteView.DownloadsRoute(language, site.Theme)))),
            [.. protocols.SelectMany(page => page.Downloads.Select(download => new ArchiveFile(FolderOf(page.Page, protocols), download.FileName, download.Bytes)))])));

    /// <summary>The name of a protocol; where another section has one of that name, the way to its page.</summary>
    private static string FolderOf(SitePage page, ImmutableArray<PageContent> protocols) => protocols.Count(other => NameOf(other.Page) == NameOf(page)) == 1
        ? NameOf(page)
        : page.Route.Path[$"/{page.Language.Code}/".Length..].TrimEnd('/');

    private static string NameOf(SitePage page) => page.Text.Meta.Slug ?? page.Source.Name;

    private static GeneratedPage Overview(ThemedSite site, Language language, ImmutableArray<PageContent> protocols, ImmutableArray<(Route Route, Download Download)> whole)
    {
        var texts = site.Of(language).Texts;
        return new GeneratedPage("downloads", SiteView.DownloadsRoute(language, site.Theme), language, texts["downloads"])
        {
            Summary = texts["downloads_about"],
            InLanguage = other => SiteView.DownloadsRoute(other, site.Theme),
            Downloads = [.. whole.Select(file => new DownloadView(file.Download, site.Site.Href(file.Route), null, texts))],
            Groups = [.. protocols.Select(page => new DownloadGroupView(site.Link(page.Page), new ProtocolView(site, page), site.Views(page)))],
        };
    }
}
