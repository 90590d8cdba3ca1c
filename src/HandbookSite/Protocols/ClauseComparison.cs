using HandbookSite.Diagnostics;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Protocols;

/// <summary>Holds the articles, clauses and alternatives of a translation against those of the original: both stand side by side in one document.</summary>
internal static class ClauseComparison
{
    /// <summary>Reports the first place where they differ; the text of the translation begins at <paramref name="start"/>.</summary>
    public static void Check(ProtocolDocument original, ProtocolDocument translation, Place start, Action<Diagnostic> report)
    {
        var (there, here) = (Parts(original.Body).ToList(), Parts(translation.Body).ToList());
        for (var index = 0; index < Math.Max(there.Count, here.Count); index++)
        {
            var (expected, found) = (there.ElementAtOrDefault(index), here.ElementAtOrDefault(index));
            if (string.Equals(expected.Name, found.Name, StringComparison.Ordinal)) continue;
            var place = found.Name is null ? translation.Body.IsEmpty ? start : translation.Body[^1].Place : found.Place;
            report(place.Says(Codes.ClausesDiffer, expected.Name is null
                ? $"Here stands {found.Name}, and the original has nothing more."
                : $"The original has {expected.Name} ({expected.Place}); here {(found.Name is null ? "the text ends" : "stands " + found.Name)}."));
            return;
        }
    }

    private static IEnumerable<(string? Name, Place Place)> Parts(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            if (block is Heading { Level: 2 } heading) yield return ($"the article '{heading.Id}'", heading.Place);
            if (block is Clause clause)
            {
                yield return (clause.Id is null ? "a clause without an id" : $"the clause '{clause.Id}'", clause.Place);
                foreach (var part in Parts(clause.Blocks.OfType<Choice>())) yield return part;
            }
            if (block is not Choice choice) continue;
            foreach (var alternative in choice.Alternatives)
            {
                yield return ($"the alternative '{alternative.Condition}'", alternative.Place);
                foreach (var part in Parts(alternative.Blocks)) yield return part;
            }
        }
    }
}
