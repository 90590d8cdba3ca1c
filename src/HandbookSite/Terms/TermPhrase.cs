using HandbookSite.Content;

namespace HandbookSite.Terms;

/// <summary>Words by which a term is known: folded, and as they are written where they hold capitals only and are found in no other case.</summary>
internal sealed record TermPhrase(string Folded, string? Capitals, bool IsSynonym, GlossaryTerm Term)
{
    /// <summary>The phrase of some words.</summary>
    public static TermPhrase Of(string words, bool isSynonym, GlossaryTerm term) => new(TermText.Fold(words), words.Any(char.IsUpper) && !words.Any(char.IsLower) ? words : null, isSynonym, term);
}
