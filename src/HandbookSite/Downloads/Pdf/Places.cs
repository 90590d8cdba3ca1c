using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>The names of the places of a document that links can lead to.</summary>
internal static class Places
{
    /// <summary>The names in blocks and what stands in them.</summary>
    public static IEnumerable<string> In(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading heading => [heading.Id],
        Clause clause => clause.Id is null ? In(clause.Blocks) : In(clause.Blocks).Prepend(clause.Id),
        ListBlock list => list.Items.SelectMany(item => In(item.Blocks)),
        Choice choice => choice.Alternatives.SelectMany(alternative => In(alternative.Blocks)),
        Quotation quotation => In(quotation.Blocks),
        Box box => In(box.Blocks),
        Removable removable => In(removable.Blocks),
        Sheet sheet => In(sheet.Blocks),
        _ => Enumerable.Empty<string>(),
    });
}
