using System.Collections.Frozen;
using System.Text.RegularExpressions;

namespace HandbookSite.Languages;

/// <summary>The words by which a sentence of a language names an article of a statute or a court. A language that is not here has none, and its sentences are not looked at.</summary>
internal static partial class LegalWords
{
    private static readonly FrozenDictionary<string, Regex> ByLanguage = new Dictionary<string, Regex>(StringComparer.Ordinal) { ["nl"] = Dutch(), ["en"] = English() }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>The first such words in a sentence and where they begin; null where there are none.</summary>
    public static (int Start, string Words)? In(string sentence, string language) =>
        ByLanguage.TryGetValue(language, out var words) && words.Match(sentence) is { Success: true } match ? (match.Index, match.Value) : null;

    [GeneratedRegex(@"\b(artikel(en)? \d[\d:.]*\w*|art\. ?\d[\d:.]*\w*|hoge raad|rechtbank( \p{Lu}\w+)?|gerechtshof( \p{Lu}\w+)?|kantonrechter|europees hof|hof van justitie)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Dutch();

    [GeneratedRegex(@"\b(articles? \d[\d:.]*\w*|art\. ?\d[\d:.]*\w*|supreme court|(sub-)?district court( \p{Lu}\w+)?|courts? of appeal|european court|court of justice)\b", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex English();
}
