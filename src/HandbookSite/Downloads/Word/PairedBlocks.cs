using System.Collections.Immutable;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>Blocks of two languages that stand beside each other in one row: those that both texts have in the same order (headings, clauses, alternatives) with what follows them.</summary>
internal sealed record PairedBlocks(ImmutableArray<Block> Left, ImmutableArray<Block> Right)
{
    /// <summary>The rows of two texts; where one has more than the other, what is left stands alone.</summary>
    public static IEnumerable<PairedBlocks> Of(IEnumerable<Block> left, IEnumerable<Block> right)
    {
        var (lefts, rights) = (Pieces(left), Pieces(right));
        return Enumerable.Range(0, Math.Max(lefts.Count, rights.Count))
            .SelectMany(index => Split(index < lefts.Count ? lefts[index] : [], index < rights.Count ? rights[index] : []));
    }

    /// <summary>A row for each block, where both texts have the same kinds of blocks.</summary>
    private static IEnumerable<PairedBlocks> Split(ImmutableArray<Block> left, ImmutableArray<Block> right) =>
        left.Select(block => block.GetType()).SequenceEqual(right.Select(block => block.GetType()))
            ? left.Zip(right, (mine, other) => new PairedBlocks([mine], [other]))
            : [new PairedBlocks(left, right)];

    /// <summary>A heading, a clause, alternatives or a sheet begins a piece; alternatives and a sheet are one by themselves.</summary>
    private static List<ImmutableArray<Block>> Pieces(IEnumerable<Block> blocks)
    {
        var pieces = new List<ImmutableArray<Block>>();
        var isOpen = false;
        foreach (var block in blocks)
        {
            if (isOpen && block is not (Heading or Clause or Choice or Sheet)) pieces[^1] = pieces[^1].Add(block);
            else pieces.Add([block]);
            isOpen = block is not (Choice or Sheet);
        }
        return pieces;
    }
}
