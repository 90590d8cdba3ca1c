using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Markdown;
using HandbookSite.Markdown.Html;
using HandbookSite.Routing;

namespace HandbookSite.Pages;

/// <summary>Makes a page in all its languages: each text is parsed once, the original first. One worker has one.</summary>
internal sealed class PageComposer(Site site, IReaderWords words, Action<Diagnostic> report)
{
    private readonly HtmlWriter _html = new();

    /// <summary>The page for the readers of each language, in the order of the languages; the trees are dropped at the end.</summary>
    public IEnumerable<PageContent> Compose(Page page)
    {
        Outline? original = null;
        var texts = new Dictionary<int, (MarkdownText Text, Outline Outline)>();
        foreach (var translation in page.Translations)
        {
            var text = MarkdownParser.Parse(translation, report);
            var outline = Anchors.Assign(text, translation.Meta.IsReadable ? original : null, report);
            if (translation.Meta.IsReadable) original ??= outline;
            texts.Add(translation.Language.Index, (text, outline));
        }
        foreach (var language in site.Handbook.Languages)
        {
            var reader = site.Find(page.Id, language)!;
            var (text, outline) = texts[reader.Text.Language.Index];
            yield return Content(reader, text, outline);
        }
    }

    private PageContent Content(SitePage page, MarkdownText text, Outline outline)
    {
        var targets = new Dictionary<string, LinkTarget>(StringComparer.Ordinal);
        foreach (var link in text.Links) targets.TryAdd(link.Url, LinkResolver.Resolve(site, page, link.Url));
        var html = _html.Write(text, new HtmlSurroundings(
            written => targets.TryGetValue(written, out var target) ? Address(target) : new LinkAddress(written),
            word => words.Word(page.Language, word),
            title => words.Permalink(page.Language, title),
            page.IsFallback ? page.Language.Code : null));
        var facts = new PageFacts(
            page,
            [.. outline.Headings.Select(heading => heading.Id), .. text.ItemIds.Select(id => id.Id)],
            [.. text.Links.Select(link => new PageLink(link.Url, link.IsPicture, link.HasWords, targets[link.Url], link.Place))],
            text.Words);
        return new PageContent(page, html, outline, new TextFindings([.. text.RawHtml], [.. text.Boxes], [.. text.StrayIds], [.. text.OpenCode], [.. text.StrayHeadings]), facts);
    }

    private static LinkAddress Address(LinkTarget target) => target.Picture?.Facts is { } picture
        ? new LinkAddress(target.Href, picture.Width, picture.Height)
        : new LinkAddress(target.Href);
}
