using System.Collections.Immutable;

namespace HandbookSite.Content;

/// <summary>A term in one language. Forms are the term itself, as a plural is; synonyms are other words for it. The article is null where there is none.</summary>
public sealed record TermWords(string Term, string? Article, ImmutableArray<string> Forms, ImmutableArray<string> Synonyms, string Definition);
