using System.Collections.Immutable;
using System.Text;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Yaml;

namespace HandbookSite.Reading;

/// <summary>Reads <c>&lt;name&gt;.guide.yml</c>: questions and outcomes, or boxes.</summary>
internal sealed class GuideYmlReader
{
    private static readonly ImmutableArray<string> Keys = ["questions", "outcomes", "boxes"];

    private static readonly ImmutableArray<string> QuestionKeys = ["ask", "help", "answers"];

    private static readonly ImmutableArray<string> AnswerKeys = ["text", "next", "adds"];

    private static readonly ImmutableArray<string> OutcomeKeys = ["verdict", "title", "text", "whom", "links"];

    private static readonly ImmutableArray<string> GroupKeys = ["title", "items"];

    private static readonly ImmutableArray<string> BoxKeys = ["text", "link"];

    private static readonly ImmutableArray<(string Name, GuideVerdict Verdict)> Verdicts = [("yes", GuideVerdict.Yes), ("not-yet", GuideVerdict.NotYet), ("no", GuideVerdict.No)];

    private readonly LocalTextReader _texts;
    private readonly Action<Diagnostic> _report;

    private GuideYmlReader(ImmutableArray<Language> languages, Action<Diagnostic> report) => (_texts, _report) = (new LocalTextReader(languages, report), report);

    /// <summary>The guide, as far as it can be read.</summary>
    public static Guide Read(SourceFile file, ImmutableArray<Language> languages, Action<Diagnostic> report)
    {
        var place = new Place(file.Name);
        var map = Utf8File.Read(file, report) is { } bytes ? YamlReader.Read(new StringReader(Encoding.UTF8.GetString(bytes)), place, report) : null;
        return map is null ? new Guide(place) : new GuideYmlReader(languages, report).Guide(map, place);
    }

    private Guide Guide(YamlMap map, Place place)
    {
        map.Close("A guide", Keys, _report);
        CheckKind(map, place);
        var guide = new Guide(place)
        {
            Questions = Named(map["questions"], Question),
            Outcomes = Named(map["outcomes"], Outcome),
            Groups = Named(map["boxes"], Group),
        };
        GuidePaths.Check(guide, _report);
        return guide;
    }

    private void CheckKind(YamlMap map, Place place)
    {
        if (map["boxes"] is { } boxes && (map["questions"] ?? map["outcomes"]) is { } other)
            Bad((boxes.Place < other.Place ? other : boxes).Place, "A guide has questions with outcomes, or boxes, and not both. Put one of them beside a page of its own.");
        else if (map["boxes"] is null && map.Lacks("boxes", Keys) && map["questions"] is null && map.Lacks("questions", Keys))
            Bad(place, "A guide has 'questions' and 'outcomes', or 'boxes'; here is neither.");
        else if (map["questions"] is not null && map.Lacks("outcomes", Keys))
            Bad(place, "Questions lead to outcomes. Add 'outcomes'.");
    }

    private GuideQuestion Question(YamlEntry entry, YamlMap map)
    {
        Needs(map, entry, "question", QuestionKeys, "ask", "answers");
        var answers = Named(map["answers"], (answer, keys) => Answer(answer, keys));
        if (map["answers"] is { Value: YamlMap { Entries.Length: < 2 } } few)
            Bad(few.Place, $"The question '{entry.Key}' has {(answers.IsEmpty ? "no answer" : "one answer")}; a question has at least two.");
        return new GuideQuestion(entry.Key, Text(map["ask"]), Text(map["help"]), answers, entry.Place);
    }

    private GuideAnswer Answer(YamlEntry entry, YamlMap map)
    {
        Needs(map, entry, "answer", AnswerKeys, "text", "next");
        var next = map["next"];
        return new GuideAnswer(entry.Key, Text(map["text"]), next?.Text(_report) ?? "", Links(map["adds"]), next?.Value.Place ?? entry.Place);
    }

    private GuideOutcome Outcome(YamlEntry entry, YamlMap map)
    {
        Needs(map, entry, "outcome", OutcomeKeys, "title", "text");
        return new GuideOutcome(entry.Key, entry.Place)
        {
            Verdict = map["verdict"] is { } verdict ? Verdict(verdict) : null,
            Title = Text(map["title"]),
            Text = Text(map["text"]),
            Whom = Text(map["whom"]),
            Links = Links(map["links"]),
        };
    }

    private GuideVerdict? Verdict(YamlEntry entry)
    {
        if (entry.Text(_report) is not { } name) return null;
        foreach (var known in Verdicts)
            if (known.Name == name) return known.Verdict;
        var names = Verdicts.Select(known => known.Name);
        _report(entry.Value.Place.Says(Codes.BadVerdict, $"There is no verdict '{name}'; there are {string.Join(", ", names)}.{Suggestion.For(name, names)}"));
        return null;
    }

    private GuideGroup Group(YamlEntry entry, YamlMap map)
    {
        Needs(map, entry, "group of boxes", GroupKeys, "title", "items");
        return new GuideGroup(entry.Key, Text(map["title"]), Named(map["items"], Box), entry.Place);
    }

    private GuideBox Box(YamlEntry entry, YamlMap map)
    {
        Needs(map, entry, "box", BoxKeys, "text");
        return new GuideBox(entry.Key, Text(map["text"]), map["link"] is { } link && link.Text(_report) is { } written ? Link(written, link.Value.Place) : null, entry.Place);
    }

    /// <summary>What stands under a key by ids; an empty list is reported, and what has no keys of its own is left out.</summary>
    private ImmutableArray<T> Named<T>(YamlEntry? entry, Func<YamlEntry, YamlMap, T> read)
    {
        if (entry?.Map(_report) is not { } map) return [];
        if (map.Entries.IsEmpty && entry.Key != "answers") Bad(entry.Place, $"Under '{entry.Key}' stands nothing.");
        foreach (var item in map.Entries.Where(item => !IsId(item.Key)))
            _report(item.Place.Says(Codes.BadGuideId, $"'{item.Key}' is no id: it becomes part of the address, and has lower-case letters, digits and hyphens only."));
        return [.. map.Entries.Select(item => (Item: item, Keys: item.Map(_report))).Where(pair => pair.Keys is not null).Select(pair => read(pair.Item, pair.Keys!))];
    }

    private ImmutableArray<GuideLink> Links(YamlEntry? entry) =>
        [.. (entry?.Items(_report) ?? []).Select(item => (item.Place, Text: new YamlEntry(entry!.Place, entry.Key, item).Text(_report))).Where(link => link.Text is not null).Select(link => Link(link.Text!, link.Place))];

    private static GuideLink Link(string written, Place place) => written.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0
        ? new GuideLink(written[..hash], written[(hash + 1)..], place)
        : new GuideLink(written, null, place);

    private void Needs(YamlMap map, YamlEntry entry, string what, ImmutableArray<string> known, params ImmutableArray<string> needed)
    {
        map.Close($"The {what} '{entry.Key}'", known, _report);
        foreach (var key in needed.Where(key => map.Lacks(key, known)))
            _report(entry.Place.Says(Codes.MissingKey, $"The {what} '{entry.Key}' needs the key '{key}'."));
    }

    private LocalText Text(YamlEntry? entry) => entry is null ? LocalText.Empty : _texts.Read(entry);

    private void Bad(Place place, string sentence) => _report(place.Says(Codes.BadGuide, sentence));

    private static bool IsId(string key) =>
        key.Length > 0 && key[0] != '-' && key[^1] != '-' && key.All(letter => char.IsAsciiLetterLower(letter) || char.IsAsciiDigit(letter) || letter == '-');
}
