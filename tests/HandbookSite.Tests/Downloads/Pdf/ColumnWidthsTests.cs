using HandbookSite.Downloads.Pdf;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Tests.Downloads.Pdf;

/// <summary>How wide the columns of a table are.</summary>
public sealed class ColumnWidthsTests
{
    [Theory]
    [InlineData("een twee drie vier vijf zes", "kort", "verantwoordelijkheidsverdelingsvoorstel")]
    [InlineData("verantwoordelijkheidsverdelingsvoorstel", "een twee drie vier vijf zes", "een twee drie vier vijf zes")]
    [InlineData("een", "twee", "drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien")]
    public void Every_column_has_room_for_its_longest_word(params string[] cells)
    {
        var (sizes, places) = (TypeSizes.Desk, new HashSet<string>(StringComparer.Ordinal));
        var row = cells.Select(cell => new Cell([new Run(cell)])).ToArray();
        var width = 0.97 * cells.Sum(cell => sizes.Small.Measure(cell) + (2 * TableLayout.CellWhite));
        var widths = ColumnWidths.Of(new Table(default, [.. cells.Select(_ => new Cell([]))], [[.. row]]), new InlineLayout(new Footnotes([], "", sizes, places, PageArea.Desk), places, "table", sizes), sizes, width);
        Assert.Equal(width, widths.Sum(), 3);
        Assert.All(cells.Zip(widths), column => Assert.True(column.Second >= column.First.Split(' ').Max(sizes.Small.Measure), $"{column.First} has {column.Second}"));
    }
}
