using System.Globalization;

namespace HandbookSite.Tests.Downloads;

/// <summary>Cultures whose signs differ from what a careless writer expects. The tests run without the data of real cultures, so their signs are set by hand.</summary>
internal static class OddCultures
{
    private static readonly (string Negative, string Decimal, string Group, string Date, string Day)[] Signs =
    [
        ("-", ",", ".", ".", "d.MM.yyyy"),
        ("\u200E\u2212", "\u066B", "\u066C", "/", "yyyy/M/d"),
        ("~", "|", "'", "?", "MM/yyyy/dd"),
    ];

    /// <summary>Asserts that a file has the same bytes under each of them, and when it is written again.</summary>
    public static void Same(Func<byte[]> write)
    {
        var (before, expected) = (CultureInfo.CurrentCulture, write());
        try
        {
            foreach (var signs in Signs)
            {
                CultureInfo.CurrentCulture = Odd(signs);
                Assert.Equal(expected, write());
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
        Assert.Equal(expected, write());
    }

    private static CultureInfo Odd((string Negative, string Decimal, string Group, string Date, string Day) signs)
    {
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NegativeSign, culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NumberGroupSeparator) = (signs.Negative, signs.Decimal, signs.Group);
        (culture.DateTimeFormat.DateSeparator, culture.DateTimeFormat.ShortDatePattern, culture.DateTimeFormat.TimeSeparator) = (signs.Date, signs.Day, "!");
        return culture;
    }
}
