using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>Which tables a sheet can hold.</summary>
internal static class PdfTables
{
    /// <summary>Whether each column has room for its longest word.</summary>
    public static bool Fits(Table table)
    {
        var (sizes, places) = (TypeSizes.Desk, new HashSet<string>(StringComparer.Ordinal));
        var inlines = new InlineLayout(new Footnotes([], "", sizes, places, PageArea.Desk), places, "table", sizes);
        return ColumnWidths.Least(table, inlines, sizes) <= PageArea.Desk.Width - sizes.Hang;
    }
}
