using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>The blocks within a block.</summary>
internal static class InnerBlocks
{
    /// <summary>Those that stand in it, in order; reasons stand beside the text and are not among them.</summary>
    public static IEnumerable<Block> Inner(this Block block) => block switch
    {
        Clause clause => clause.Blocks,
        ListBlock list => list.Items.SelectMany(item => item.Blocks),
        Choice choice => choice.Alternatives.SelectMany(alternative => alternative.Blocks),
        Quotation quotation => quotation.Blocks,
        Box box => box.Blocks,
        Removable removable => removable.Blocks,
        Sheet sheet => sheet.Blocks,
        _ => [],
    };
}
