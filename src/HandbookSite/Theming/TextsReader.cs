using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using HandbookSite.Diagnostics;
using HandbookSite.Reading;
using HandbookSite.Yaml;

namespace HandbookSite.Theming;

/// <summary>Reads a file of readers' words; its keys are closed, and so are the names in braces.</summary>
internal sealed partial class TextsReader
{
    private const int MonthsInYear = 12;

    private static readonly FrozenDictionary<string, TextKey> Keys = TextKey.All.ToFrozenDictionary(key => key.Name, StringComparer.Ordinal);

    private readonly Action<Diagnostic> _report;
    private readonly YamlMap _map;

    private TextsReader(YamlMap map, Action<Diagnostic> report) => (_map, _report) = (map, report);

    /// <summary>The texts of a language; null, and diagnostics, where anything is missing or wrong.</summary>
    public static Texts? Read(SourceFile file, Action<Diagnostic> report)
    {
        var failed = false;
        void Report(Diagnostic diagnostic) { failed = true; report(diagnostic); }
        var start = new Place(file.Name);
        if (Utf8File.Read(file, Report) is not { } bytes) return null;
        if (YamlReader.Read(new StringReader(Encoding.UTF8.GetString(bytes)), start, Report) is not { } map) return null;
        var reader = new TextsReader(map, Report);
        var texts = reader.Texts(start);
        return failed ? null : texts;
    }

    private Texts Texts(Place start)
    {
        foreach (var entry in _map.Entries.Where(entry => !Keys.ContainsKey(entry.Key)))
            _report(entry.Place.Says(Codes.UnknownText, $"The theme has no text '{entry.Key}'.{Suggestion.For(entry.Key, Keys.Keys)}"));
        foreach (var key in TextKey.All.Where(key => _map[key.Name] is null))
            _report(start.Says(Codes.MissingText, $"The text '{key.Name}' is missing: {key.About}."));
        var plurals = TextKey.All.Where(key => key.Kind == TextKind.Plural).ToFrozenDictionary(key => key.Name, key => Plural(key.Name), StringComparer.Ordinal);
        return new Texts(Words(), plurals, Months());
    }

    private FrozenDictionary<string, string> Words()
    {
        var words = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in _map.Entries)
        {
            if (!Keys.TryGetValue(entry.Key, out var key) || key.Kind is not (TextKind.Plain or TextKind.Pattern)) continue;
            if (entry.Text(_report) is not { } text) continue;
            CheckNames(text, key, entry.Value.Place);
            words.Add(entry.Key, text);
        }
        if (words.TryGetValue("direction", out var direction) && direction is not ("ltr" or "rtl"))
            _report(_map["direction"]!.Value.Place.Says(Codes.WrongValue, $"'direction' wants ltr or rtl; here stands '{direction}'."));
        return words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    private void CheckNames(string text, TextKey key, Place place)
    {
        foreach (Match match in NameInBraces().Matches(text))
        {
            var name = match.Groups["name"].Value;
            if (!key.Names.Contains(name, StringComparer.Ordinal))
                _report(place.Says(Codes.UnknownText, $"The text '{key.Name}' has no '{match.Value}'.{Suggestion.For(name, key.Names)}"));
        }
    }

    private ImmutableArray<PluralForm> Plural(string name)
    {
        if (_map[name] is not { } entry || entry.Map(_report) is not { } map) return [];
        var forms = ImmutableArray.CreateBuilder<PluralForm>();
        foreach (var item in map.Entries)
        {
            if (item.Text(_report) is not { } text) continue;
            CheckNames(text, Keys[name], item.Value.Place);
            if (PluralForm.Parse(item.Key, text) is { } form) forms.Add(form);
            else _report(item.Place.Says(Codes.WrongValue, $"'{name}' has a text for each number, as '1', '2-4' or 'other'; here stands '{item.Key}'."));
        }
        if (map["other"] is null) _report(entry.Place.Says(Codes.MissingText, $"The text '{name}' has no 'other', for all numbers that are left."));
        return [.. forms.OrderBy(form => form.Last - form.First)];
    }

    private ImmutableArray<string> Months()
    {
        if (_map["months"] is not { } entry) return [];
        var months = entry.Texts(_report);
        if (months.Length != MonthsInYear) _report(entry.Place.Says(Codes.WrongValue, $"'months' wants twelve names; here stand {months.Length}."));
        return months;
    }

    [GeneratedRegex(@"\{(?<name>\w*)\}", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NameInBraces();
}
