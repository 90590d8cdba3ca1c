using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Markdown;
using HandbookSite.Protocols;
using HandbookSite.Protocols.Model;
using HandbookSite.Reading;
using HandbookSite.Routing;

namespace HandbookSite.Pages;

/// <summary>Makes the documents of a protocol, one for each language that it is written in, and holds them against one another.</summary>
internal sealed class ProtocolComposer(Site site, IPageTheme theme, Action<Diagnostic> report)
{
    /// <summary>The documents by the index of their language.</summary>
    public Dictionary<int, ProtocolDocument> Documents(Page page, Dictionary<int, (MarkdownText Text, Outline Outline)> texts)
    {
        var documents = new Dictionary<int, ProtocolDocument>();
        ProtocolDocument? original = null;
        var fields = page.Protocol!.Fields.ToDictionary(field => field.Key, StringComparer.Ordinal);
        foreach (var translation in page.Translations)
        {
            var document = DocumentBuilder.Build(
                texts[translation.Language.Index].Text, page, translation, Surroundings(site.Find(page.Id, translation.Language)!),
                (condition, place) => ConditionReader.Read(condition, place, fields, "The protocol", report), report);
            documents.Add(translation.Language.Index, document);
            if (original is not null) ClauseComparison.Check(original, document, texts[translation.Language.Index].Text.Start, report);
            original ??= document;
        }
        return documents;
    }

    /// <summary>The same protocol in the language that stands beside it in a bilingual document: the original, or for that one the first translation.</summary>
    public static ProtocolDocument? Other(Dictionary<int, ProtocolDocument> documents, ProtocolDocument document) =>
        documents.OrderBy(pair => pair.Key).Select(pair => pair.Value).FirstOrDefault(other => other.Language.Index != document.Language.Index);

    /// <summary>The headings of a document, those of its ends too, with the numbers of articles.</summary>
    public static ImmutableArray<Markdown.Heading> Headings(ProtocolDocument document) =>
    [
        .. HeadingsOf(document.Body.AddRange(document.End))
            .Select(heading => new Markdown.Heading(heading.Level, heading.Id, Numbered(heading.Number, PlainWords.Of(heading.Words)), heading.Place)),
    ];

    /// <summary>The ids of clauses; other items of lists have none in a document.</summary>
    public static IEnumerable<string> ClauseIds(IEnumerable<Block> blocks) => DocumentWalk.Over(blocks).OfType<Clause>().Select(clause => clause.Id).OfType<string>();

    /// <summary>The clause or article that each citation in a document supports, by the citation's place.</summary>
    public static Dictionary<Place, (string Number, string? Id)> Supported(ProtocolDocument document)
    {
        var supported = new Dictionary<Place, (string Number, string? Id)>();
        foreach (var block in DocumentWalk.Over(document.Body))
        {
            var (sources, number, id) = block switch
            {
                Clause clause => (Citation.In(clause.Blocks, clause.Reasons), clause.Number, clause.Id),
                Protocols.Model.Heading heading => (Citation.In([heading], heading.Reasons), heading.Number ?? "", heading.Id),
                _ => ([], "", null),
            };
            foreach (var source in sources) supported[source.Place] = (number, id);
        }
        return supported;
    }

    /// <summary>A number alone is no heading, and stays reported as none.</summary>
    private static string Numbered(string? number, string words) => number is null || words.Length == 0 ? words : $"{number} {words}";

    private static IEnumerable<Protocols.Model.Heading> HeadingsOf(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Protocols.Model.Heading heading => [heading],
        Choice choice => HeadingsOf(choice.Alternatives.SelectMany(alternative => alternative.Blocks)),
        Sheet sheet => HeadingsOf(sheet.Blocks),
        _ => [],
    });

    private DocumentSurroundings Surroundings(SitePage page) => new(
        key => theme.Word(page.Language, key),
        date => theme.Date(page.Language, date),
        written => Resolve(page, written),
        site.Handbook.Title(page.Language),
        site.Absolute(page.Route))
    {
        Source = id => site.Handbook.Sources.GetValueOrDefault(id) is { } source
            ? $"{source.Title.In(page.Language)} ({theme.Word(page.Language, "source_checked")} {theme.Date(page.Language, source.Checked)})"
            : null,
    };

    private (string Address, string Href) Resolve(SitePage page, string written)
    {
        var target = LinkResolver.Resolve(site, page, written);
        return (target.Href.StartsWith('/') ? site.Origin + target.Href : target.Href, target.Href);
    }
}
