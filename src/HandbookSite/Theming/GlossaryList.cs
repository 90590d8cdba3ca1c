using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Routing;
using HandbookSite.Theming.Views;

namespace HandbookSite.Theming;

/// <summary>The terms of the glossary as its page shows them.</summary>
internal static class GlossaryList
{
    /// <summary>Up to here a reader sees the whole list at once, and letters would only be in the way.</summary>
    private const int WithoutLetters = 20;

    /// <summary>Every term that has words in the language of a text, in the order of its dictionary; an accent makes no difference.</summary>
    public static ImmutableArray<LetterView> Letters(Site site, Language reader, Language language)
    {
        var terms = site.Handbook.Glossary.Where(term => term.In(language) is not null)
            .Select(term => (Key: DictionaryKey.Of(term.In(language)!.Term), View: new TermView(site, term, reader, language)))
            .OrderBy(entry => entry.Key, StringComparer.Ordinal).ThenBy(entry => entry.View.Words.Term, StringComparer.Ordinal).ThenBy(entry => entry.View.Id, StringComparer.Ordinal).ToList();
        if (terms.Count <= WithoutLetters) return terms.Count == 0 ? [] : [new LetterView(null, [.. terms.Select(entry => entry.View)])];
        return [.. terms.GroupBy(entry => DictionaryKey.Letter(entry.Key), StringComparer.Ordinal).Select(group => new LetterView(group.Key, [.. group.Select(entry => entry.View)]))];
    }
}
