using HandbookSite.Content;

namespace HandbookSite.Terms;

/// <summary>The terms whose first use on a page leads to their definition; synonyms lead nowhere.</summary>
internal sealed class FirstUses
{
    private readonly HashSet<string> _ids = new(StringComparer.Ordinal);

    /// <summary>The terms, in the order of reading.</summary>
    public List<GlossaryTerm> Terms { get; } = [];

    /// <summary>Those of the matches in a text that are the first of their terms; whoever reads on reads in the order of the page.</summary>
    public IEnumerable<TermMatch> Of(IEnumerable<TermMatch> found)
    {
        foreach (var match in found)
        {
            if (match.Phrase.IsSynonym || !_ids.Add(match.Phrase.Term.Id)) continue;
            Terms.Add(match.Phrase.Term);
            yield return match;
        }
    }
}
