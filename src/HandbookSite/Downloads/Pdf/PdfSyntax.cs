using System.Globalization;
using System.Text;

namespace HandbookSite.Downloads.Pdf;

/// <summary>Objects as a PDF file writes them (ISO 32000-1, 7.3); nothing else makes text of numbers, so that no culture gets in.</summary>
internal static class PdfSyntax
{
    /// <summary>A number with at most two decimals: a hundredth of a point is finer than any printer.</summary>
    public static string Number(double value) => (Math.Round(value, 2) + 0.0).ToString("0.##", CultureInfo.InvariantCulture);

    /// <summary>A rectangle or another row of numbers.</summary>
    public static string Numbers(params IEnumerable<double> values) => $"[{string.Join(' ', values.Select(Number))}]";

    /// <summary>A reference to an object.</summary>
    public static string Reference(int number) => number.ToString(CultureInfo.InvariantCulture) + " 0 R";

    /// <summary>References in an array.</summary>
    public static string References(IEnumerable<int> numbers) => $"[{string.Join(' ', numbers.Select(Reference))}]";

    /// <summary>A text for readers: as it stands where it is plain, or as UTF-16.</summary>
    public static string Text(string text) => text.All(letter => letter is >= ' ' and <= '~')
        ? $"({text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("(", "\\(", StringComparison.Ordinal).Replace(")", "\\)", StringComparison.Ordinal)})"
        : $"<FEFF{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(text))}>";

    /// <summary>A name that only machines read; trees of names are in the order of its bytes.</summary>
    public static string Key(string name) => $"<{Convert.ToHexString(Encoding.UTF8.GetBytes(name))}>";

    /// <summary>Midnight of a day.</summary>
    public static string Date(DateOnly day) => $"(D:{day.ToString("yyyyMMdd", CultureInfo.InvariantCulture)}000000Z)";
}
