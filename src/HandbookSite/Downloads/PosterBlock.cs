using System.Collections.Immutable;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads;

/// <summary>A block of a poster and its rank.</summary>
internal sealed record PosterBlock(Block Block, PosterRank Rank)
{
    private const int LongestRule = 160;

    /// <summary>The text of a poster in its order. Small print is a paragraph too long to be read from where one stands, and what follows a heading within an article.</summary>
    public static IEnumerable<PosterBlock> Of(ImmutableArray<Block> body)
    {
        var rank = body.Any(block => block is Heading) ? PosterRank.Opening : PosterRank.Rule;
        foreach (var block in body)
        {
            if (block is Heading heading) rank = heading.Level <= 2 ? PosterRank.Rule : PosterRank.SmallPrint;
            var isLong = block is Paragraph paragraph && PlainWords.Of(paragraph.Words).Length > LongestRule;
            yield return new PosterBlock(block, rank == PosterRank.Rule && isLong ? PosterRank.SmallPrint : rank);
        }
    }
}
