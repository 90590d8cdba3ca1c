using System.Globalization;

namespace HandbookSite.Theming;

/// <summary>The words for the numbers from <paramref name="First"/> to <paramref name="Last"/>.</summary>
internal sealed record PluralForm(int First, int Last, string Text)
{
    /// <summary>Whether the words are for this number.</summary>
    public bool Covers(int number) => number >= First && number <= Last;

    /// <summary>The form of a key: '1', '2-4' or 'other', which is for all numbers that are left; null where the key is none of these.</summary>
    public static PluralForm? Parse(string key, string text)
    {
        if (key == "other") return new PluralForm(0, int.MaxValue, text);
        var ends = key.Split('-');
        if (ends.Length > 2 || !Number(ends[0], out var first) || !Number(ends[^1], out var last) || first > last) return null;
        return new PluralForm(first, last, text);
    }

    private static bool Number(string digits, out int number) => int.TryParse(digits, NumberStyles.None, CultureInfo.InvariantCulture, out number);
}
