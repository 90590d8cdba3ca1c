using System.Collections.Immutable;

namespace HandbookSite.Protocols.Model;

/// <summary>A walk over blocks and all that stands in them, reasons excepted.</summary>
internal static class DocumentWalk
{
    /// <summary>The blocks and those within, in the order of reading.</summary>
    public static IEnumerable<Block> Over(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
        {
            yield return block;
            foreach (var inner in Over(Within(block))) yield return inner;
        }
    }

    /// <summary>The lines of words that a block has of its own.</summary>
    public static IEnumerable<ImmutableArray<Inline>> Lines(Block block) => block switch
    {
        Heading heading => [heading.Words],
        Paragraph paragraph => [paragraph.Words],
        Table table => table.Header.Concat(table.Rows.SelectMany(row => row)).Select(cell => cell.Words),
        FactTable facts => facts.Rows.Select(row => row.Words),
        Signatures signatures => signatures.Parties.SelectMany(party => party.Below.Select(row => row.Words).Prepend(party.Above)),
        _ => [],
    };

    /// <summary>The blocks that stand in a block, in order; reasons stand beside the text and are not among them.</summary>
    public static IEnumerable<Block> Within(Block block) => block switch
    {
        Clause clause => clause.Blocks,
        ListBlock list => list.Items.SelectMany(item => item.Blocks),
        Quotation quotation => quotation.Blocks,
        Box box => box.Blocks,
        Removable help => help.Blocks,
        Choice choice => choice.Alternatives.SelectMany(alternative => alternative.Blocks),
        Sheet sheet => sheet.Blocks,
        _ => [],
    };
}
