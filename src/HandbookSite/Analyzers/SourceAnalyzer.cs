using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Pages;
using HandbookSite.Routing;

namespace HandbookSite.Analyzers;

/// <summary>Citations are of sources that are there, statements of law have one, and every source supports something, in all languages the same.</summary>
internal sealed class SourceAnalyzer : IAnalyzer
{
    /// <inheritdoc/>
    public void Check(PageContent page, Handbook handbook, Action<Diagnostic> report)
    {
        foreach (var (id, place) in page.Facts.Citations.Select(citation => citation.Written))
        {
            if (id.Length == 0) report(place.Says(Codes.BadCitation, "A citation is '[@id]' or '[@one; @two]', with ids of lower-case letters, digits and hyphens; it stands in no link."));
            else if (!handbook.Sources.ContainsKey(id)) report(place.Says(Codes.UnknownSource, $"sources.yml has no source '{id}'.{Suggestion.For(id, handbook.Sources.Keys)}"));
        }
        foreach (var (words, place) in page.Findings.UncitedLaws)
            report(place.Says(Codes.UncitedLaw, $"The sentence names '{words}' and cites no source. Put '[@id]' behind it, with the id of an entry of sources.yml."));
    }

    /// <inheritdoc/>
    public void Check(Site site, IReadOnlyList<PageFacts> pages, Action<Diagnostic> report)
    {
        var written = pages.Where(page => !page.Page.IsFallback).ToList();
        var cited = written.SelectMany(Ids).ToHashSet(StringComparer.Ordinal);
        foreach (var source in site.Handbook.Sources.Values.Where(source => !cited.Contains(source.Id)))
            report(source.Place.Says(Codes.UnusedSource, $"No page cites the source '{source.Id}'. Cite it, or take it out."));
        foreach (var page in written.Where(page => page.Page.Text != page.Page.Source.Original))
            Compare(pages[site.Find(page.Page.Id, page.Page.Source.Original.Language)!.Index], page, report);
    }

    private static void Compare(PageFacts original, PageFacts translation, Action<Diagnostic> report)
    {
        var (there, here) = (Ids(original).ToList(), Ids(translation).ToList());
        var at = there.Zip(here).TakeWhile(pair => pair.First == pair.Second).Count();
        if (at == there.Count && at == here.Count) return;
        var place = at < here.Count ? translation.Citations[at].Written.Place : translation.Page.Text.Place;
        report(place.Says(Codes.CitationsDiffer, $"Citation {at + 1} {Said(here, at)} here and {Said(there, at)} in {original.Page.Text.Language.Name}. Translations cite the same sources in the same order."));
    }

    private static string Said(List<string> ids, int at) => at < ids.Count ? $"is of '{ids[at]}'" : "is missing";

    private static IEnumerable<string> Ids(PageFacts page) => page.Citations.Select(citation => citation.Written.Id);
}
