using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>The widths of the columns of a table: each has at least its longest word, and more by what it has to say.</summary>
internal static class ColumnWidths
{
    /// <summary>The widths in a column of a page.</summary>
    public static double[] Of(Table table, InlineLayout inlines, TypeSizes sizes, double width)
    {
        var needs = Needs(table, inlines, sizes);
        var least = needs.Sum(need => need.Least);
        if (least >= width) return [.. needs.Select(need => need.Least * width / least)];
        var whole = needs.Sum(need => need.Whole);
        return whole < width ? [.. needs.Select(need => need.Whole * width / whole)] : Share(needs, width);
    }

    /// <summary>Columns that need no more than an even share get all that they need; the others share what is left by what they would need.</summary>
    private static double[] Share((double Least, double Whole)[] needs, double width)
    {
        var open = Enumerable.Range(0, needs.Length).ToList();
        var widths = new double[needs.Length];
        while (open.Where(column => needs[column].Whole <= width / open.Count && HasRoom(column)).Take(1).ToArray() is [var small])
        {
            width -= widths[small] = needs[small].Whole;
            open.Remove(small);
        }
        var (least, wished) = (open.Sum(column => needs[column].Least), open.Sum(column => needs[column].Whole - needs[column].Least));
        foreach (var column in open) widths[column] = needs[column].Least + (needs[column].Whole - needs[column].Least) * (width - least) / wished;
        return widths;

        bool HasRoom(int column) => open.Sum(other => other == column ? needs[other].Whole : needs[other].Least) < width;
    }

    /// <summary>The width under which a word of the table would be cut.</summary>
    public static double Least(Table table, InlineLayout inlines, TypeSizes sizes) => Needs(table, inlines, sizes).Sum(need => need.Least);

    private static (double Least, double Whole)[] Needs(Table table, InlineLayout inlines, TypeSizes sizes)
    {
        const double MostField = 160;
        return [.. Enumerable.Range(0, table.Header.Length).Select(column =>
        {
            var cells = table.Rows.Select(row => Need(row[column], sizes.Small)).Append(Need(table.Header[column], sizes.Small.With(RunStyle.Strong))).ToArray();
            return (cells.Max(cell => cell.Least), cells.Max(cell => cell.Whole));
        })];

        (double Least, double Whole) Need(Cell cell, TextStyle style)
        {
            var (least, whole) = LineBreaker.Measure(inlines.Lay(cell.Words, new StructureElement("TD", null), style, MostField));
            return (least + 2 * TableLayout.CellWhite, whole + 2 * TableLayout.CellWhite);
        }
    }
}
