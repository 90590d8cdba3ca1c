using System.Collections.Immutable;
using System.Text;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Yaml;

namespace HandbookSite.Reading;

/// <summary>Reads handbook.yml: address, titles, languages, sections. What is wrong in it is reported and replaced by what the files show, so that the pages are checked all the same.</summary>
internal sealed class HandbookYmlReader
{
    /// <summary>The one file of settings.</summary>
    public const string FileName = "handbook.yml";

    private static readonly ImmutableArray<string> Keys = ["url", "title", "languages", "sections", "dated", "cited", "rawHtml"];
    private static readonly Uri SomeUrl = new("https://example.org/");

    private readonly SourceFolder _input;
    private readonly Action<Diagnostic> _report;
    private readonly Place _place;

    private HandbookYmlReader(SourceFolder input, Action<Diagnostic> report) =>
        (_input, _report, _place) = (input, report, input.PlaceOf(FileName));

    /// <summary>A handbook that has no pages yet.</summary>
    public static Handbook Read(SourceFolder input, Action<Diagnostic> report) => new HandbookYmlReader(input, report).Handbook();

    private Handbook Handbook()
    {
        var map = Map();
        map?.Close(FileName, Keys, _report);
        var languages = Needed(map, "languages") is { } entry ? Languages(entry) : [];
        if (languages.IsEmpty) languages = LanguagesOfFiles();
        var titles = Needed(map, "title") is { } title ? Titles(title, languages) : ImmutableDictionary<string, string>.Empty;
        var url = Needed(map, "url") is { } address ? Url(address) : null;
        var sections = SectionIds(Needed(map, "sections"));
        return new Handbook(url ?? SomeUrl, titles, languages, Sections(sections, map))
        {
            RawHtml = map?["rawHtml"]?.Flag(_report) ?? false,
            Place = _place,
        };
    }

    private YamlMap? Map()
    {
        if (_input.Find(FileName) is not { } file)
        {
            _report(_place.Says(Codes.MissingKey, "The handbook has no handbook.yml. It says the address, the title, the languages and the sections."));
            return null;
        }
        return Utf8File.Read(file, _report) is { } bytes ? YamlReader.Read(new StringReader(Encoding.UTF8.GetString(bytes)), _place, _report) : null;
    }

    private YamlEntry? Needed(YamlMap? map, string key)
    {
        if (map is null || map[key] is not null) return map?[key];
        _report(_place.Says(Codes.MissingKey, $"handbook.yml needs the key '{key}'."));
        return null;
    }

    private Uri? Url(YamlEntry entry)
    {
        if (entry.Text(_report) is not { } text) return null;
        if (SiteUrl.Parse(text) is { } url) return url;
        _report(entry.Value.Place.Says(Codes.WrongValue, $"'url' wants the address of the site, as https://example.org/handbook/; here stands '{text}'."));
        return null;
    }

    private ImmutableArray<Language> Languages(YamlEntry entry)
    {
        var languages = ImmutableArray.CreateBuilder<Language>();
        foreach (var item in entry.Map(_report)?.Entries ?? [])
        {
            if (!IsCode(item.Key))
            {
                _report(item.Place.Says(Codes.WrongValue, $"'{item.Key}' is no code of a language, such as nl or pt-br."));
                continue;
            }
            var map = item.Map(_report);
            map?.Close($"The language '{item.Key}'", ["name", "locale"], _report);
            languages.Add(new Language(languages.Count, item.Key, Value(map, item, "name") ?? item.Key, Locale(map, item)));
        }
        return languages.DrainToImmutable();
    }

    private string Locale(YamlMap? map, YamlEntry language)
    {
        if (Value(map, language, "locale") is not { } locale) return language.Key;
        if (!IsCode(locale.ToLowerInvariant()))
            _report(map!["locale"]!.Value.Place.Says(Codes.WrongValue, $"'locale' wants a language and a country, as nl-NL; here stands '{locale}'."));
        return locale;
    }

    private string? Value(YamlMap? map, YamlEntry language, string key)
    {
        if (map is not null && map[key] is null) _report(language.Place.Says(Codes.MissingKey, $"The language '{language.Key}' needs the key '{key}'."));
        return map?[key]?.Text(_report);
    }

    private ImmutableDictionary<string, string> Titles(YamlEntry entry, ImmutableArray<Language> languages)
    {
        if (entry.Map(_report) is not { } map) return ImmutableDictionary<string, string>.Empty;
        map.Close("'title'", [.. languages.Select(language => language.Code)], _report);
        foreach (var language in languages.Where(language => map[language.Code] is null))
            _report(entry.Place.Says(Codes.MissingKey, $"The site has no title in {language.Name}. Add '{language.Code}: …' to 'title'."));
        return map.Entries.ToImmutableDictionary(title => title.Key, title => title.Text(_report) ?? "", StringComparer.Ordinal);
    }

    /// <summary>What is no list has a line of its own; the folders then stand for it, so that they get none.</summary>
    private ImmutableArray<string> SectionIds(YamlEntry? entry)
    {
        var ids = entry?.Texts(_report) ?? [];
        return entry?.Value is YamlList ? ids : FoldersOfFiles();
    }

    private ImmutableArray<Section> Sections(ImmutableArray<string> ids, YamlMap? map)
    {
        var (dated, cited) = (Named(map, "dated", ids), Named(map, "cited", ids));
        return [.. ids.Distinct(StringComparer.Ordinal).Select(id => new Section(id, dated.Contains(id, StringComparer.Ordinal), cited.Contains(id, StringComparer.Ordinal)))];
    }

    /// <summary>The sections that a key names.</summary>
    private ImmutableArray<string> Named(YamlMap? map, string key, ImmutableArray<string> ids)
    {
        if (map?[key] is not { } entry) return [];
        var named = entry.Texts(_report);
        foreach (var id in named.Except(ids, StringComparer.Ordinal))
            _report(entry.Place.Says(Codes.UnknownSection, $"'{key}' names '{id}', which is not in 'sections'.{Suggestion.For(id, ids)}"));
        return named;
    }

    private ImmutableArray<Language> LanguagesOfFiles() =>
    [
        .. Pages().Select(path => path.LanguageCode).Where(IsCode).Append("en").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select((code, index) => new Language(index, code, code, code)),
    ];

    private ImmutableArray<string> FoldersOfFiles() =>
        [.. Pages().Select(path => path.SectionId).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private IEnumerable<InputPath> Pages() => _input.Files.Select(file => InputPath.Parse(file.Path)).OfType<InputPath>();

    private static bool IsCode(string code) => code.Length >= 2 && code.All(character => char.IsAsciiLetterLower(character) || char.IsAsciiDigit(character) || character == '-')
        && code.Split('-') is [{ Length: 2 or 3 }, ..] parts && Array.TrueForAll(parts, part => part.Length > 0);
}
