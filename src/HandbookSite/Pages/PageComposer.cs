using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Markdown;
using HandbookSite.Markdown.Html;
using HandbookSite.Protocols;
using HandbookSite.Protocols.Model;
using HandbookSite.Routing;
using HandbookSite.Terms;

namespace HandbookSite.Pages;

/// <summary>Makes a page in all its languages: each text is parsed once, the original first. One worker has one.</summary>
internal sealed class PageComposer(Site site, IPageTheme theme, Action<Diagnostic> report)
{
    private readonly ImmutableArray<TermIndex> _terms = [.. site.Handbook.Languages.Select(language => new TermIndex(site.Handbook.Glossary, language))];
    private readonly HtmlWriter _html = new();
    private readonly ProtocolComposer _protocols = new(site, theme, report);

    /// <summary>The page for the readers of each language, in the order of the languages; the trees are dropped at the end.</summary>
    public IEnumerable<PageContent> Compose(Page page)
    {
        var texts = Texts(page);
        var documents = page.Protocol is null ? [] : _protocols.Documents(page, texts);
        foreach (var language in site.Handbook.Languages)
        {
            var reader = site.Find(page.Id, language)!;
            var (text, outline) = texts[reader.Text.Language.Index];
            var document = documents.GetValueOrDefault(reader.Text.Language.Index);
            var content = Content(reader, text, outline, document);
            yield return document is null || reader.IsFallback ? content : content with
            {
                Document = document,
                Downloads = theme.Downloads(document, ProtocolComposer.Other(documents, document)),
            };
        }
    }

    private Dictionary<int, (MarkdownText Text, Outline Outline)> Texts(Page page)
    {
        Outline? original = null;
        var texts = new Dictionary<int, (MarkdownText Text, Outline Outline)>();
        foreach (var translation in page.Translations)
        {
            var text = MarkdownParser.Parse(translation, name => Shown(page, name, translation.Language), report);
            var outline = Anchors.Assign(text, translation.Meta.IsReadable ? original : null, report);
            if (translation.Meta.IsReadable) original ??= outline;
            if (IsCited(page)) text.UncitedLaws = LawWalk.Over(text, translation.Language.Code);
            if (!_terms[translation.Language.Index].IsEmpty) FindTerms(page, translation, text);
            texts.Add(translation.Language.Index, (text, outline));
        }
        return texts;
    }

    /// <summary>The page of the glossary leads nowhere from its own words; what a protocol leads from is found when its document is written as a page.</summary>
    private void FindTerms(Page page, Translation translation, MarkdownText text)
    {
        var first = page.Protocol is null && page.Id != Handbook.GlossaryId ? new FirstUses() : null;
        text.Terms = TermWalk.Over(text, translation, _terms[translation.Language.Index], first);
        text.LinkedTerms = first?.Terms ?? [];
    }

    private bool IsCited(Page page) => site.Handbook.Sections.Any(section => section.IsCited && section.Id == page.SectionId);

    private string Shown(Page page, string name, Language language) =>
        (page.Protocol?.Fields.FirstOrDefault(field => field.Key == name) ?? site.Handbook.Fields.GetValueOrDefault(name))?.Label.In(language) ?? name;

    private PageContent Content(SitePage page, MarkdownText text, Outline outline, ProtocolDocument? document)
    {
        var targets = new Dictionary<string, LinkTarget>(StringComparer.Ordinal);
        foreach (var link in text.Links) targets.TryAdd(link.Url, LinkResolver.Resolve(site, page, link.Url));
        var terms = new ProtocolTerms(_terms[page.Text.Language.Index]);
        var sources = new CitedSources(site.Handbook.Sources);
        var html = document is null
            ? _html.Write(text, Surroundings(page, targets, sources))
            : ProtocolHtml.Write(document, Surroundings(page, targets, sources), terms);
        var facts = new PageFacts(
            page,
            [.. outline.Headings.Select(heading => heading.Id), .. document is null ? text.ItemIds.Select(id => id.Id) : ProtocolComposer.ClauseIds(document.Body), .. page.Source.Guide?.Anchors.Select(anchor => anchor.Id) ?? [], .. Entries(page)],
            [.. text.Links.Where(link => document is null || link.HasWords || !IsReference(link)).Select(link => new PageLink(link.Url, link.IsPicture, link.HasWords, targets[link.Url], link.Place))],
            [.. text.Fields.Select(field => field.Name), .. document is null ? [] : AskedFields.Of(document.Body)],
            text.Words)
        {
            Terms = [.. text.Terms],
            Citations = Citations(text, document),
        };
        var findings = new TextFindings([.. text.RawHtml], [.. text.Boxes], [.. text.StrayIds], [.. text.StrayBraces], [.. text.OpenCode], [.. text.StrayHeadings], [.. text.Fields]) { UncitedLaws = [.. text.UncitedLaws] };
        return new PageContent(page, html, document is null ? outline : outline with { Headings = ProtocolComposer.Headings(document) }, findings, facts)
        {
            Terms = [.. document is null ? text.LinkedTerms : terms.Linked],
            Sources = sources.All,
        };
    }

    /// <summary>The places of the glossary, on its own page.</summary>
    private IEnumerable<string> Entries(SitePage page) =>
        page.Id == Handbook.GlossaryId ? site.Handbook.Glossary.Select(term => term.Id) : [];

    private static ImmutableArray<CitedPlace> Citations(MarkdownText text, ProtocolDocument? document)
    {
        var supported = document is null || text.Citations.Count == 0 ? [] : ProtocolComposer.Supported(document);
        return [.. text.Citations.Select(written => supported.TryGetValue(written.Place, out var clause) ? new CitedPlace(written, clause.Number, clause.Id) : new CitedPlace(written, null, null))];
    }

    private HtmlSurroundings Surroundings(SitePage page, Dictionary<string, LinkTarget> targets, CitedSources sources) => new(
        written => targets.TryGetValue(written, out var target) ? Address(target) : new LinkAddress(written),
        word => theme.Word(page.Language, word),
        title => theme.Permalink(page.Language, title),
        page.IsFallback ? page.Language.Code : null)
    {
        Cite = sources.Cite,
    };

    /// <summary>Whether a link in a protocol names a clause, whose number is its words; the builder of documents has checked it.</summary>
    private static bool IsReference(WrittenLink link) => link is { IsPicture: false, Url: ['#', _, ..] };

    private static LinkAddress Address(LinkTarget target) => target.Picture?.Facts is { } picture
        ? new LinkAddress(target.Href, picture.Width, picture.Height)
        : new LinkAddress(target.Href);
}
