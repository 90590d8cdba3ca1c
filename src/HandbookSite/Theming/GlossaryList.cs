using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Routing;
using HandbookSite.Theming.Views;

namespace HandbookSite.Theming;

/// <summary>The terms of the glossary as pages show them.</summary>
internal static class GlossaryList
{
    /// <summary>Up to here a reader sees the whole list at once, and letters would only be in the way.</summary>
    private const int WithoutLetters = 20;

    /// <summary>Every term that has words in the language of a text, in the order of its dictionary; an accent makes no difference.</summary>
    public static ImmutableArray<LetterView> Letters(Site site, Language reader, Language language)
    {
        var terms = site.Handbook.Glossary.Where(term => term.In(language) is not null)
            .Select(term => (Key: DictionaryKey.Of(term.In(language)!.Term), View: Term(site, term, reader, language)))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal).ThenBy(entry => entry.View.Words.Term, StringComparer.Ordinal).ThenBy(entry => entry.View.Id, StringComparer.Ordinal).ToList();
        if (terms.Count <= WithoutLetters) return terms.Count == 0 ? [] : [new LetterView(null, [.. terms.Select(entry => entry.View)])];
        return [.. terms.GroupBy(entry => DictionaryKey.Letter(entry.Key), StringComparer.Ordinal).Select(group => new LetterView(group.Key, [.. group.Select(entry => entry.View)]))];
    }

    /// <summary>A term in the language of a text; its address leads to the glossary of the reader.</summary>
    public static TermView Term(Site site, GlossaryTerm term, Language reader, Language language) => new(
        term.Id,
        term.In(language)!,
        site.Find(Handbook.GlossaryId, reader) is { } page ? $"{site.Href(page.Route)}#{term.Id}" : null,
        [.. site.Handbook.Languages.Where(other => other.Index != language.Index && term.In(other) is not null).Select(other => new TermWordView(other, term.In(other)!.Term))]);
}
