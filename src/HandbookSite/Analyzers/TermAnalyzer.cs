using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Pages;
using HandbookSite.Routing;
using HandbookSite.Terms;

namespace HandbookSite.Analyzers;

/// <summary>A translation says the terms of the glossary in words that the glossary knows, and a place at the foot of a page has no other place's id.</summary>
internal sealed class TermAnalyzer : IAnalyzer
{
    /// <inheritdoc/>
    public void Check(PageContent page, Handbook handbook, Action<Diagnostic> report)
    {
        var taken = page.Terms.SelectMany(term => new[] { "term-" + term.Id, "use-" + term.Id }).ToImmutableHashSet(StringComparer.Ordinal);
        if (page.Page.Id == Handbook.GlossaryId) taken = taken.Union(handbook.Glossary.Select(term => term.Id));
        if (taken.IsEmpty) return;
        var written = page.Outline.Headings.Select(heading => new Markdown.WrittenId(heading.Id, heading.Place)).Concat(page.Outline.Items);
        foreach (var id in written.Where(id => taken.Contains(id.Id)))
            report(id.Place.Says(Codes.DuplicateAnchor, $"The id '{id.Id}' is that of a term of the glossary on this page. Give this place another: '{{#…}}'."));
    }

    /// <inheritdoc/>
    public void Check(Site site, IReadOnlyList<PageFacts> pages, Action<Diagnostic> report)
    {
        foreach (var page in pages.Where(page => !page.Page.IsFallback && page.Page.Id != Handbook.GlossaryId))
        {
            var original = site.Find(page.Page.Id, page.Page.Source.Original.Language)!;
            if (original.Index == page.Page.Index) continue;
            foreach (var use in pages[original.Index].Terms.Where(use => !use.IsSynonym && !page.Terms.Any(other => other.Term.Id == use.Term.Id)))
                if (use.Term.In(page.Page.Language) is { } words) report(Untranslated(page.Page, use, words, use.Term.In(original.Language)!.Term));
        }
    }

    private static Diagnostic Untranslated(SitePage page, TermUse use, TermWords words, string term) => page.Text.Place.Says(
        Codes.UntranslatedTerm,
        $"The original uses the term '{term}' ({use.Place.Path}:{use.Place.Line}), and this text none of its words in {page.Language.Name}: {string.Join(", ", [words.Term, .. words.Forms, .. words.Synonyms])}.");
}
