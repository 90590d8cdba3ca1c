using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;

namespace HandbookSite.Theming;

/// <summary>The readers' words of the theme in one language.</summary>
internal sealed class Texts(FrozenDictionary<string, string> words, FrozenDictionary<string, ImmutableArray<PluralForm>> plurals, ImmutableArray<string> months)
{
    /// <summary>The words of a key.</summary>
    public string this[string key] => words[key];

    /// <summary>The words of a key, or the key itself where there are none.</summary>
    public string Word(string key) => words.GetValueOrDefault(key) ?? key;

    /// <summary>The words of a pattern, with what its names in braces stand for.</summary>
    public string Fill(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var text = words[key];
        foreach (var (name, value) in values) text = text.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return text;
    }

    /// <summary>The name of the link to a heading.</summary>
    public string Permalink(string title) => Fill("permalink", ("title", title));

    /// <summary>A reading time.</summary>
    public string Minutes(int count) => Counted("minutes", count);

    /// <summary>The length of a document.</summary>
    public string Sheets(int count) => Counted("sheets", count);

    /// <summary>A date in words.</summary>
    public string Date(DateOnly date) => Fill("date", ("day", Digits(date.Day)), ("month", months[date.Month - 1]), ("year", Digits(date.Year)));

    private string Counted(string key, int count) => plurals[key].First(form => form.Covers(count)).Text.Replace("{n}", Digits(count), StringComparison.Ordinal);

    private static string Digits(int number) => number.ToString(CultureInfo.InvariantCulture);
}
