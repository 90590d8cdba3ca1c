using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Yaml;

namespace HandbookSite.Reading;

/// <summary>Reads words in all languages of the handbook: one text for all of them, or one for each.</summary>
internal sealed class LocalTextReader(ImmutableArray<Language> languages, Action<Diagnostic> report)
{
    /// <summary>The words at an entry; a language without words is reported.</summary>
    public LocalText Read(YamlEntry entry)
    {
        if (entry.Value is YamlScalar) return entry.Text(report) is { } text ? new LocalText(languages.ToImmutableDictionary(language => language.Code, _ => text, StringComparer.Ordinal)) : LocalText.Empty;
        if (entry.Map(report) is not { } map) return LocalText.Empty;
        if (map.Entries.FirstOrDefault(IsTorn) is { } torn)
        {
            report(torn.Place.Says(Codes.WrongValue, $"'{torn.Key}' is no language. A text that holds ',' stands in quotes, and a ':' has a space behind it."));
            return LocalText.Empty;
        }
        map.Close($"'{entry.Key}'", [.. languages.Select(language => language.Code)], report);
        foreach (var language in languages.Where(language => map[language.Code] is null))
            report(entry.Place.Says(Codes.MissingKey, $"'{entry.Key}' has no words in {language.Name}. Add '{language.Code}: …' to it."));
        return new LocalText(map.Entries.Select(word => KeyValuePair.Create(word.Key, word.Text(report) ?? "")).ToImmutableDictionary(StringComparer.Ordinal));
    }

    /// <summary>YAML takes what stands behind a comma, or before a ':' without a space, for a key that has no value.</summary>
    private bool IsTorn(YamlEntry entry) => entry.Value is YamlScalar { Value.Length: 0 } && !languages.Any(language => language.Code == entry.Key);
}
