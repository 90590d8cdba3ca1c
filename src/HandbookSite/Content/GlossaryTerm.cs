using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Content;

/// <summary>A term of the glossary: its id, which is its anchor in all languages, and its words by the codes of the languages.</summary>
public sealed record GlossaryTerm(string Id, Place Place, ImmutableDictionary<string, TermWords> Words)
{
    /// <summary>The words in a language; null where there are none.</summary>
    public TermWords? In(Language language) => Words.GetValueOrDefault(language.Code);
}
