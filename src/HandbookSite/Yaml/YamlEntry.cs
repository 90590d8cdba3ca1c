using System.Collections.Immutable;
using System.Globalization;
using HandbookSite.Diagnostics;

namespace HandbookSite.Yaml;

/// <summary>A key and its value. Each reader below reports a value of the wrong kind, by the name of the key, and gives null (or an empty list).</summary>
internal sealed record YamlEntry(Place Place, string Key, YamlNode Value)
{
    /// <summary>A text that is not empty.</summary>
    public string? Text(Action<Diagnostic> report) => Text(Value, report);

    /// <summary>A list of texts.</summary>
    public ImmutableArray<string> Texts(Action<Diagnostic> report) =>
        [.. Items(report).Select(item => Text(item, report)).OfType<string>()];

    /// <summary>The values of a list.</summary>
    public ImmutableArray<YamlNode> Items(Action<Diagnostic> report)
    {
        if (Value is YamlList list) return list.Items;
        Wrong(Value, "a list, as [one, two]", report);
        return [];
    }

    /// <summary>Keys with values.</summary>
    public YamlMap? Map(Action<Diagnostic> report) => Map(Value, report);

    /// <summary>Keys with values, of one item of the list that stands at this key.</summary>
    public YamlMap? Map(YamlNode value, Action<Diagnostic> report)
    {
        if (value is YamlMap map) return map;
        Wrong(value, "keys with values", report);
        return null;
    }

    /// <summary>A whole number.</summary>
    public int? Number(Action<Diagnostic> report)
    {
        if (Value is YamlScalar scalar && int.TryParse(scalar.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)) return number;
        Wrong(Value, "a whole number", report);
        return null;
    }

    /// <summary>A date, as ISO 8601 writes it.</summary>
    public DateOnly? Date(Action<Diagnostic> report)
    {
        if (Value is YamlScalar scalar && DateOnly.TryParseExact(scalar.Value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)) return date;
        Wrong(Value, "a date as 2026-12-31", report);
        return null;
    }

    /// <summary>True or false.</summary>
    public bool? Flag(Action<Diagnostic> report)
    {
        if (Value is YamlScalar { Value: "true" }) return true;
        if (Value is YamlScalar { Value: "false" }) return false;
        Wrong(Value, "true or false", report);
        return null;
    }

    private string? Text(YamlNode value, Action<Diagnostic> report)
    {
        if (value is YamlScalar { Value: { Length: > 0 } text }) return text;
        Wrong(value, "a text", report);
        return null;
    }

    private void Wrong(YamlNode value, string wanted, Action<Diagnostic> report) =>
        report(value.Place.Says(Codes.WrongValue, $"'{Key}' wants {wanted}; here stands {value.Description}."));
}
