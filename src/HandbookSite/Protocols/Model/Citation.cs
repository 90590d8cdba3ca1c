using System.Collections.Immutable;

namespace HandbookSite.Protocols.Model;

/// <summary>The sources of what stands before. Pages show their numbers, the lawyer's edition says them in a comment, and other documents leave them out.</summary>
internal sealed record Citation(ImmutableArray<CitedSource> Sources) : Inline
{
    /// <summary>The sources that a clause or an article rests on, in its own words and in its reasons, each once.</summary>
    public static IEnumerable<CitedSource> In(IEnumerable<Block> said, IEnumerable<Reason> reasons) =>
        DocumentWalk.Over(said.Concat(reasons.SelectMany(reason => reason.Blocks))).SelectMany(DocumentWalk.Lines).SelectMany(line => line).OfType<Citation>().SelectMany(citation => citation.Sources);
}
