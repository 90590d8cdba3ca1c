using HandbookSite.Protocols.Model;

namespace HandbookSite.Protocols;

/// <summary>The fields that have a blank in some blocks.</summary>
internal static class BlankFields
{
    /// <summary>Their keys.</summary>
    public static HashSet<string> Of(IEnumerable<Block> blocks) =>
        DocumentWalk.Over(blocks).SelectMany(Of).Select(field => field.Key).ToHashSet(StringComparer.Ordinal);

    private static IEnumerable<DocumentField> Of(Block block) => block is FieldTable table
        ? [table.Field]
        : DocumentWalk.Lines(block).SelectMany(line => line).OfType<Blank>().Select(blank => blank.Field);
}
