using System.Collections.Immutable;
using System.Text;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Yaml;

namespace HandbookSite.Reading;

/// <summary>Reads glossary.yml: terms with their words in each language.</summary>
internal sealed class GlossaryYmlReader
{
    /// <summary>The file of all terms.</summary>
    public const string FileName = "glossary.yml";

    private static readonly ImmutableArray<string> Keys = ["term", "article", "forms", "synonyms", "definition"];
    private static readonly ImmutableArray<string> Needed = ["term", "definition"];

    private readonly ImmutableArray<Language> _languages;
    private readonly Action<Diagnostic> _report;

    /// <summary>Who has a word already: by language and word, in lower case.</summary>
    private readonly Dictionary<(string Language, string Word), string> _taken = [];

    private GlossaryYmlReader(ImmutableArray<Language> languages, Action<Diagnostic> report) => (_languages, _report) = (languages, report);

    /// <summary>The terms in the order of the file; none where there is no such file.</summary>
    public static ImmutableArray<GlossaryTerm> Read(SourceFolder input, ImmutableArray<Language> languages, Action<Diagnostic> report)
    {
        if (input.Find(FileName) is not { } file || Utf8File.Read(file, report) is not { } bytes) return [];
        var map = YamlReader.Read(new StringReader(Encoding.UTF8.GetString(bytes)), new Place(file.Name), report);
        return map is null ? [] : [.. map.Entries.Select(new GlossaryYmlReader(languages, report).Term).OfType<GlossaryTerm>()];
    }

    private GlossaryTerm? Term(YamlEntry entry)
    {
        if (entry.Key.Length == 0 || entry.Key[0] == '-' || entry.Key[^1] == '-' || entry.Key.Any(letter => !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '-'))
            Bad(entry.Place, $"'{entry.Key}' is no id of a term: it has lower-case letters, digits and hyphens.");
        if (entry.Map(_report) is not { } map) return null;
        var codes = _languages.Select(language => language.Code).ToList();
        map.Close($"The term '{entry.Key}'", codes, _report);
        foreach (var language in _languages.Where(language => map.Lacks(language.Code, codes)))
            Bad(entry.Place, $"The term '{entry.Key}' has no words in {language.Name}. Add '{language.Code}: …' with 'term' and 'definition'.");
        var words = map.Entries.Where(each => codes.Contains(each.Key, StringComparer.Ordinal)).Select(each => KeyValuePair.Create(each.Key, Words(entry.Key, each)));
        return new GlossaryTerm(entry.Key, entry.Place, words.Where(each => each.Value is not null).ToImmutableDictionary(each => each.Key, each => each.Value!, StringComparer.Ordinal));
    }

    /// <summary>The words in one language; null where the term or its definition cannot be read.</summary>
    private TermWords? Words(string id, YamlEntry language)
    {
        if (language.Map(_report) is not { } map) return null;
        map.Close($"The term '{id}'", Keys, _report);
        foreach (var key in Needed.Where(key => map.Lacks(key, Keys)))
            Bad(language.Place, $"The term '{id}' has no '{key}' in '{language.Key}'. Add '{key}: …'.");
        var (term, article, definition) = (map["term"]?.Text(_report), map["article"]?.Text(_report), map["definition"]?.Text(_report));
        var (forms, synonyms) = (map["forms"]?.Texts(_report) ?? [], map["synonyms"]?.Texts(_report) ?? []);
        if (term is not null) Take(id, language.Key, term, map["term"]!.Value.Place);
        foreach (var (word, place) in Placed(map["forms"])) Take(id, language.Key, word, place);
        foreach (var (word, place) in Placed(map["synonyms"])) CheckEnds(word, place);
        return term is null || definition is null ? null : new TermWords(term, article, forms, synonyms, definition);
    }

    /// <summary>A word that a text can lead from belongs to one term.</summary>
    private void Take(string id, string language, string word, Place place)
    {
        CheckEnds(word, place);
        if (!_taken.TryAdd((language, word.ToLowerInvariant()), id))
            _report(place.Says(Codes.SharedWord, _taken[(language, word.ToLowerInvariant())] is var owner && owner == id ? $"'{word}' stands twice in the term '{id}'." : $"'{word}' is a word of the term '{owner}' already."));
    }

    private void CheckEnds(string word, Place place)
    {
        if (!char.IsLetterOrDigit(word[0]) || !char.IsLetterOrDigit(word[^1])) Bad(place, $"'{word}' cannot be found in a text: a word begins and ends with a letter or a digit.");
    }

    private void Bad(Place place, string sentence) => _report(place.Says(Codes.BadTerm, sentence));

    private static IEnumerable<(string Word, Place Place)> Placed(YamlEntry? entry) =>
        entry?.Value is YamlList list ? list.Items.OfType<YamlScalar>().Where(item => item.Value.Length > 0).Select(item => (item.Value, item.Place)) : [];
}
