using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Text;

/// <summary>What stands in a list before a company fills it in: its defaults, and room for more.</summary>
internal static class ListRows
{
    private const int AtLeast = 3;

    /// <summary>The lines of a list without columns; empty ones are to be filled in.</summary>
    public static IEnumerable<string> Lines(DocumentField field) => [.. field.Default.Select(PlainInlines.Plain), .. Enumerable.Repeat("", Math.Max(AtLeast - field.Default.Length, 1))];

    /// <summary>The rows of a list of columns, all of them to be filled in.</summary>
    public static IEnumerable<IEnumerable<string>> Of(DocumentField field) => Enumerable.Repeat(Enumerable.Repeat("", field.Columns.Length), AtLeast);
}
