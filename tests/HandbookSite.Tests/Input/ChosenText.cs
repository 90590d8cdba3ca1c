using System.Collections.Immutable;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Tests.Input;

/// <summary>What is left of a protocol when a company has chosen: the lines that its people read, and the ids of the clauses among them.</summary>
internal sealed record ChosenText(string Language, ImmutableDictionary<string, ImmutableArray<string>> Values, ImmutableArray<string> Lines, ImmutableHashSet<string> Clauses)
{
    /// <summary>Whether a field has a value.</summary>
    public bool Is(string field, params string[] values) => Values.TryGetValue(field, out var chosen) && values.Any(value => chosen.Contains(value, StringComparer.Ordinal));

    /// <summary>A document under the values of its fields.</summary>
    public static ChosenText Of(ProtocolDocument document, ImmutableDictionary<string, ImmutableArray<string>> values)
    {
        var blocks = Chosen(document.Body, values).ToList();
        return new ChosenText(
            document.Language.Code,
            values,
            [.. blocks.SelectMany(DocumentWalk.Lines).Select(PlainWords.Of).Where(line => line.Length > 0)],
            [.. blocks.OfType<Clause>().Select(clause => clause.Id).OfType<string>()]);
    }

    private static IEnumerable<Block> Chosen(IEnumerable<Block> blocks, ImmutableDictionary<string, ImmutableArray<string>> values)
    {
        foreach (var block in blocks)
        {
            yield return block;
            var within = block is Choice choice
                ? choice.Alternatives.Where(alternative => alternative.Condition.Holds(field => values.GetValueOrDefault(field, []))).SelectMany(alternative => alternative.Blocks)
                : DocumentWalk.Within(block);
            foreach (var inner in Chosen(within, values)) yield return inner;
        }
    }
}
