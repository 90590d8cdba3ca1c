using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Yaml;

namespace HandbookSite.Reading;

/// <summary>Reads sources.yml: what the statements of law rest on.</summary>
internal sealed class SourcesYmlReader
{
    /// <summary>The file of all sources.</summary>
    public const string FileName = "sources.yml";

    private static readonly ImmutableArray<string> Keys = ["title", "checked", "review_by", "note", "address"];

    private readonly LocalTextReader _texts;
    private readonly Action<Diagnostic> _report;

    private SourcesYmlReader(ImmutableArray<Language> languages, Action<Diagnostic> report) => (_texts, _report) = (new LocalTextReader(languages, report), report);

    /// <summary>The sources by their ids; none where there is no such file.</summary>
    public static ImmutableDictionary<string, SourceEntry> Read(SourceFolder input, ImmutableArray<Language> languages, Action<Diagnostic> report)
    {
        if (input.Find(FileName) is not { } file || Utf8File.Read(file, report) is not { } bytes) return ImmutableDictionary<string, SourceEntry>.Empty;
        var map = YamlReader.Read(new StringReader(Encoding.UTF8.GetString(bytes)), new Place(file.Name), report);
        return map?.Entries.Select(new SourcesYmlReader(languages, report).Entry).OfType<SourceEntry>().ToImmutableDictionary(source => source.Id, StringComparer.Ordinal) ?? ImmutableDictionary<string, SourceEntry>.Empty;
    }

    /// <summary>One source; null where it cannot be cited.</summary>
    private SourceEntry? Entry(YamlEntry entry)
    {
        if (!IsId(entry.Key))
        {
            _report(entry.Place.Says(Codes.WrongValue, $"'{entry.Key}' is no id of a source: it has lower-case letters, digits and hyphens."));
            return null;
        }
        if (entry.Map(_report) is not { } map) return null;
        map.Close($"The source '{entry.Key}'", Keys, _report);
        foreach (var key in Keys[..3].Where(key => map.Lacks(key, Keys)))
            _report(entry.Place.Says(Codes.MissingKey, $"The source '{entry.Key}' needs the key '{key}'."));
        var title = map["title"] is { } words ? _texts.Read(words) : LocalText.Empty;
        var (day, next) = (map["checked"]?.Date(_report) ?? default, map["review_by"]?.Date(_report) ?? DateOnly.MaxValue);
        if (next <= day)
            _report(map["review_by"]!.Value.Place.Says(Codes.ReviewBeforeCheck, $"'{entry.Key}' was checked on {Iso(day)} and wants to be checked again by {Iso(next)}, which is not later."));
        map["note"]?.Text(_report);
        return new SourceEntry(entry.Key, title, day, next, map["address"] is { } address ? Address(address) : null, entry.Place);
    }

    private Uri? Address(YamlEntry entry)
    {
        if (entry.Text(_report) is not { } text) return null;
        if (Uri.TryCreate(text, UriKind.Absolute, out var address) && address.Scheme is "https" or "http") return address;
        _report(entry.Value.Place.Says(Codes.WrongValue, $"'address' wants an address such as https://example.org/; here stands '{text}'."));
        return null;
    }

    private static bool IsId(string key) => key.Length > 0 && key[0] != '-' && key.All(sign => char.IsAsciiLetterLower(sign) || char.IsAsciiDigit(sign) || sign == '-');

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
