using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Yaml;

namespace HandbookSite.Reading;

/// <summary>Reads which fields a protocol has besides the common ones, and what differs in it from the dictionary.</summary>
internal sealed class FieldListReader(ImmutableArray<Field> dictionary, Action<Diagnostic> report)
{
    private static readonly ImmutableArray<string> Keys = ["default", "fixed", "required"];

    private readonly Dictionary<string, Field> _dictionary = dictionary.ToDictionary(field => field.Key, StringComparer.Ordinal);

    /// <summary>All fields of a protocol, in the order of the dictionary; the place of one that is listed is that of the list.</summary>
    public ImmutableArray<Field> Read(YamlEntry? entry)
    {
        var listed = new Dictionary<string, Field>(StringComparer.Ordinal);
        foreach (var item in entry?.Items(report) ?? [])
            if (Field(item) is { } field && !listed.TryAdd(field.Key, field))
                report(item.Place.Says(Codes.BadField, $"The field '{field.Key}' is listed twice."));
        var fields = dictionary.Where(field => field.IsCommon || listed.ContainsKey(field.Key)).Select(field => listed.GetValueOrDefault(field.Key, field)).ToImmutableArray();
        CheckWhen(fields);
        return fields;
    }

    /// <summary>A field that is needed only under a condition needs the fields of that condition.</summary>
    private void CheckWhen(ImmutableArray<Field> fields)
    {
        var keys = fields.Select(field => field.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var field in fields)
            foreach (var question in field.When?.Questions.Where(question => !keys.Contains(question.Field.Text)) ?? [])
                report(field.Place.Says(Codes.UnknownField, $"The field '{field.Key}' is needed when '{field.When}', and the protocol has no field '{question.Field.Text}'. List it too."));
    }

    private Field? Field(YamlNode item)
    {
        if (item is YamlScalar scalar) return Known(scalar.Value, scalar.Place);
        if (item is not YamlMap { Entries: [var changed] })
        {
            report(item.Place.Says(Codes.WrongValue, $"'fields' wants names of fields, or {{ name: {{ default: … }} }}; here stands {item.Description}."));
            return null;
        }
        if (Known(changed.Key, changed.Place) is not { } field || changed.Map(report) is not { } map) return null;
        map.Close($"The field '{changed.Key}' of a protocol", Keys, report);
        var listed = field with
        {
            Default = map["default"] is { } value ? FieldsYmlReader.Default(field, value, report) : field.Default,
            IsFixed = map["fixed"]?.Flag(report) ?? false,
            IsRequired = map["required"]?.Flag(report) ?? field.IsRequired,
        };
        if (listed is { IsFixed: true, Default.IsEmpty: true }) report(changed.Place.Says(Codes.BadField, $"The field '{field.Key}' is fixed and has no value. Add 'default: …' beside 'fixed'."));
        return listed;
    }

    private Field? Known(string key, Place place)
    {
        if (_dictionary.TryGetValue(key, out var field)) return field with { Place = place };
        report(place.Says(Codes.UnknownField, $"fields.yml has no field '{key}'.{Suggestion.For(key, _dictionary.Keys)}"));
        return null;
    }
}
