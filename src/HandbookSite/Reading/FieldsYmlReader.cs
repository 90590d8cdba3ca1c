using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Yaml;

namespace HandbookSite.Reading;

/// <summary>Reads fields.yml, the one dictionary of what companies fill in.</summary>
internal sealed class FieldsYmlReader
{
    /// <summary>The file of all fields.</summary>
    public const string FileName = "fields.yml";

    private static readonly FrozenDictionary<string, FieldType> Types =
        Enum.GetValues<FieldType>().ToFrozenDictionary(type => type.ToString().ToLowerInvariant(), StringComparer.Ordinal);

    private static readonly ImmutableArray<string> Keys = ["type", "label", "help", "unit", "required", "common", "control", "options", "columns", "default", "when"];

    private readonly LocalTextReader _texts;
    private readonly Action<Diagnostic> _report;

    private FieldsYmlReader(ImmutableArray<Language> languages, Action<Diagnostic> report) => (_texts, _report) = (new LocalTextReader(languages, report), report);

    /// <summary>The fields in the order of the file; none where there is no such file.</summary>
    public static ImmutableArray<Field> Read(SourceFolder input, ImmutableArray<Language> languages, Action<Diagnostic> report)
    {
        if (input.Find(FileName) is not { } file || Utf8File.Read(file, report) is not { } bytes) return [];
        var map = YamlReader.Read(new StringReader(Encoding.UTF8.GetString(bytes)), new Place(file.Name), report);
        return map is null ? [] : new FieldsYmlReader(languages, report).Fields(map);
    }

    /// <summary>The default at a key, checked against the field.</summary>
    public static ImmutableArray<string> Default(Field field, YamlEntry entry, Action<Diagnostic> report)
    {
        if (!field.Columns.IsEmpty)
        {
            report(entry.Place.Says(Codes.BadField, $"'{field.Key}' is a list of columns, whose rows a company writes; it has no default."));
            return [];
        }
        var values = entry.Value is YamlList ? entry.Texts(report) : entry.Text(report) is { } text ? [text] : [];
        if (values.Length > 1 && field.Type is not (FieldType.Choices or FieldType.List))
        {
            report(entry.Value.Place.Says(Codes.WrongValue, $"'default' of '{field.Key}', a field of type {Name(field.Type)}, wants one value; here stand {values.Length}."));
            return [];
        }
        var wrong = values.FirstOrDefault(value => !Fits(field, value));
        if (wrong is null || field.LacksOptions) return values;
        var options = field.Options.Select(option => option.Value).ToList();
        report(entry.Value.Place.Says(Codes.UnknownOption, options.Count > 0
            ? $"The field '{field.Key}' has no option '{wrong}'; it has {string.Join(", ", options)}.{Suggestion.For(wrong, options)}"
            : $"The default of '{field.Key}', a field of type {Name(field.Type)}, cannot be '{wrong}'."));
        return [];
    }

    private ImmutableArray<Field> Fields(YamlMap map)
    {
        var read = map.Entries.Select(entry => (Entry: entry, Field: Field(entry))).ToList();
        var fields = read.ToDictionary(pair => pair.Field.Key, pair => pair.Field, StringComparer.Ordinal);
        return [.. read.Select(pair => When(pair.Entry, pair.Field, fields))];
    }

    private Field When(YamlEntry entry, Field field, Dictionary<string, Field> fields)
    {
        if ((entry.Value as YamlMap)?["when"] is not { } when || when.Text(_report) is not { } text) return field;
        return field with { When = ConditionReader.Read(text, when.Value.Place, fields, FileName, _report) };
    }

    private Field Field(YamlEntry entry)
    {
        if (entry.Key.Length == 0 || entry.Key.Any(letter => !char.IsAsciiLetterLower(letter) && !char.IsAsciiDigit(letter) && letter != '_'))
            Bad(entry.Place, $"'{entry.Key}' is no name of a field: it has lower-case letters, digits and underscores.");
        // What names a field that is badly defined is not wrong as well.
        if (entry.Map(_report) is not { } map) return new Field(entry.Key, FieldType.Text, entry.Place);
        map.Close($"The field '{entry.Key}'", Keys, _report);
        if (map.Lacks("type", Keys)) Bad(entry.Place, $"The field '{entry.Key}' has no type. Add 'type: text' or another of {string.Join(", ", Types.Keys.Order(StringComparer.Ordinal))}.");
        if (map.Lacks("label", Keys)) Bad(entry.Place, $"The field '{entry.Key}' has no label. Add 'label: …' in each language.");
        var field = new Field(entry.Key, Type(map["type"]), entry.Place)
        {
            Label = Text(map["label"]),
            Help = Text(map["help"]),
            Unit = Text(map["unit"]),
            IsRequired = map["required"]?.Flag(_report) ?? false,
            IsCommon = map["common"]?.Flag(_report) ?? false,
            IsControl = map["control"]?.Flag(_report) ?? false,
            Options = [.. Named(map["options"]).Select(option => new FieldOption(option.Name, option.Label))],
            Columns = [.. Named(map["columns"]).Select(column => new FieldColumn(column.Name, column.Label))],
        };
        Fit(field, map);
        return map["default"] is { } value ? field with { Default = Default(field, value, _report) } : field;
    }

    private void Fit(Field field, YamlMap map)
    {
        var isChosen = field.Type is FieldType.Choice or FieldType.Choices;
        if (field.LacksOptions && map["options"]?.Value is null or YamlMap) Bad(field.Place, $"The field '{field.Key}' is a {Name(field.Type)} and has no options. Add 'options: …'.");
        if (!isChosen && map["options"] is { } options) Bad(options.Place, $"Only a choice has options; '{field.Key}' is of type {Name(field.Type)}.");
        if (field.Type != FieldType.List && map["columns"] is { } columns) Bad(columns.Place, $"Only a list has columns; '{field.Key}' is of type {Name(field.Type)}.");
        if (field.Type != FieldType.Number && map["unit"] is { } unit) Bad(unit.Place, $"Only a number has a unit; '{field.Key}' is of type {Name(field.Type)}.");
    }

    private FieldType Type(YamlEntry? entry)
    {
        if (entry?.Text(_report) is not { } name) return FieldType.Text;
        if (Types.TryGetValue(name, out var type)) return type;
        Bad(entry.Value.Place, $"There is no type '{name}' of fields; there are {string.Join(", ", Types.Keys.Order(StringComparer.Ordinal))}.{Suggestion.For(name, Types.Keys)}");
        return FieldType.Text;
    }

    /// <summary>Options or columns; conditions must be able to name them.</summary>
    private List<(string Name, LocalText Label)> Named(YamlEntry? entry)
    {
        var named = (entry?.Map(_report)?.Entries ?? []).Select(item => (Item: item, Label: _texts.Read(item))).ToList();
        foreach (var (item, _) in named.Where(pair => pair.Item.Key.Length == 0 || !pair.Item.Key.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-')))
            Bad(item.Place, $"'{item.Key}' cannot stand in '{entry!.Key}': a name there is one word of letters, digits, hyphens and underscores, and its label says the rest.");
        return [.. named.Select(pair => (pair.Item.Key, pair.Label))];
    }

    private LocalText Text(YamlEntry? entry) => entry is null ? LocalText.Empty : _texts.Read(entry);

    private void Bad(Place place, string sentence) => _report(place.Says(Codes.BadField, sentence));

    private static string Name(FieldType type) => type.ToString().ToLowerInvariant();

    private static bool Fits(Field field, string value) => field.Type switch
    {
        FieldType.Choice or FieldType.Choices => field.Options.Any(option => option.Value == value),
        FieldType.Bool => value is "true" or "false",
        FieldType.Number => int.TryParse(value, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out _),
        FieldType.Date => DateOnly.TryParseExact(value, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture, System.Globalization.DateTimeStyles.None, out _),
        _ => true,
    };
}
