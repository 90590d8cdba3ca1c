using System.Collections.Immutable;
using System.Text;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Yaml;

namespace HandbookSite.Reading;

/// <summary>Reads the YAML beside the texts of a protocol: version, dates, changes, fields, who signs, the forms that belong to it.</summary>
internal sealed class ProtocolYmlReader
{
    private static readonly ImmutableArray<string> Keys = ["version", "date", "law_checked", "poster", "changes", "fields", "signatures", "receipt", "annexes"];

    private static readonly ImmutableArray<string> ChangeKeys = ["version", "date", "text"];

    private static readonly ImmutableArray<string> SignatureKeys = ["party", "when"];

    private readonly FieldListReader _fields;
    private readonly LocalTextReader _texts;
    private readonly Action<Diagnostic> _report;

    private ProtocolYmlReader(ImmutableArray<Field> fields, ImmutableArray<Language> languages, Action<Diagnostic> report) =>
        (_fields, _texts, _report) = (new FieldListReader(fields, report), new LocalTextReader(languages, report), report);

    /// <summary>The protocol, as far as it can be read.</summary>
    public static Protocol Read(SourceFile file, ImmutableArray<Field> fields, ImmutableArray<Language> languages, Action<Diagnostic> report)
    {
        var place = new Place(file.Name);
        var map = Utf8File.Read(file, report) is { } bytes ? YamlReader.Read(new StringReader(Encoding.UTF8.GetString(bytes)), place, report) : null;
        return map is null ? new Protocol(place) : new ProtocolYmlReader(fields, languages, report).Protocol(map, place);
    }

    private Protocol Protocol(YamlMap map, Place place)
    {
        map.Close("A protocol", Keys, _report);
        var fields = _fields.Read(map["fields"]);
        var known = fields.ToDictionary(field => field.Key, StringComparer.Ordinal);
        var version = Needed(map, "version", place)?.Text(_report);
        var changes = Changes(map["changes"]);
        if (version is not null) CheckVersion(version, map["version"]!.Value.Place, changes);
        return new Protocol(place)
        {
            Version = version ?? "1.0",
            Date = Needed(map, "date", place)?.Date(_report) ?? default,
            LawChecked = Needed(map, "law_checked", place)?.Date(_report) ?? default,
            IsPoster = map["poster"]?.Flag(_report) ?? false,
            HasReceipt = map["receipt"]?.Flag(_report) ?? false,
            Changes = changes,
            Fields = fields,
            Signatories = Signatories(map["signatures"], known),
            Annexes = Annexes(map["annexes"], known),
        };
    }

    private YamlEntry? Needed(YamlMap map, string key, Place place)
    {
        if (map.Lacks(key, Keys)) _report(place.Says(Codes.MissingKey, $"A protocol needs the key '{key}'."));
        return map[key];
    }

    private void CheckVersion(string version, Place place, ImmutableArray<ProtocolChange> changes)
    {
        if (version.Length == 0 || version.Split('.').Any(part => part.Length == 0 || !part.All(char.IsAsciiDigit)))
            _report(place.Says(Codes.BadVersion, $"The version '{version}' becomes part of a file's name. Write digits and dots, as \"1.2\"."));
        else if (!changes.IsEmpty && changes[0].Version != version)
            _report(place.Says(Codes.BadVersion, $"The version is '{version}', but the first of 'changes' is '{changes[0].Version}'. The newest change stands first."));
    }

    private ImmutableArray<ProtocolChange> Changes(YamlEntry? entry)
    {
        var changes = ImmutableArray.CreateBuilder<ProtocolChange>();
        foreach (var item in entry?.Items(_report) ?? [])
        {
            if (entry!.Map(item, _report) is not { } map) continue;
            map.Close("A change", ChangeKeys, _report);
            foreach (var key in ChangeKeys.Where(key => map.Lacks(key, ChangeKeys)))
                _report(item.Place.Says(Codes.MissingKey, $"A change needs the key '{key}'."));
            changes.Add(new ProtocolChange(map["version"]?.Text(_report) ?? "", map["date"]?.Date(_report) ?? default, map["text"] is { } text ? _texts.Read(text) : LocalText.Empty));
        }
        return changes.DrainToImmutable();
    }

    private ImmutableArray<Signatory> Signatories(YamlEntry? entry, Dictionary<string, Field> fields)
    {
        var signatories = ImmutableArray.CreateBuilder<Signatory>();
        foreach (var item in entry?.Items(_report) ?? [])
        {
            if (entry!.Map(item, _report) is not { } map) continue;
            map.Close("A signature", SignatureKeys, _report);
            if (map["party"]?.Text(_report) is not { } party)
            {
                if (map.Lacks("party", SignatureKeys)) _report(item.Place.Says(Codes.MissingKey, "A signature needs the key 'party'."));
                continue;
            }
            var signatory = new Signatory(party, null, map["party"]!.Value.Place);
            if (!signatory.NameFields.Any(fields.ContainsKey))
                _report(signatory.Place.Says(Codes.UnknownField, $"The protocol has no field for the name of '{party}'. List {string.Join(" or ", signatory.NameFields.Select(name => $"'{name}'"))} under 'fields'."));
            var when = map["when"] is { } condition && condition.Text(_report) is { } text ? ConditionReader.Read(text, condition.Value.Place, fields, "The protocol", _report) : null;
            signatories.Add(signatory with { When = when });
        }
        return signatories.DrainToImmutable();
    }

    private ImmutableArray<Annex> Annexes(YamlEntry? entry, Dictionary<string, Field> fields)
    {
        var annexes = ImmutableArray.CreateBuilder<Annex>();
        foreach (var item in entry?.Items(_report) ?? [])
        {
            if (item is YamlScalar { Value: { Length: > 0 } name }) annexes.Add(new Annex(name, [], item.Place));
            else if (item is YamlMap { Entries: [var named] } && named.Map(_report) is { } map)
            {
                map.Close("An annex", ["signatures"], _report);
                annexes.Add(new Annex(named.Key, Signatories(map["signatures"], fields), named.Place));
            }
            else if (item is not YamlMap { Entries.Length: 1 }) _report(item.Place.Says(Codes.WrongValue, $"An annex is the name of its files, as photo-consent; here stands {item.Description}."));
        }
        return annexes.DrainToImmutable();
    }
}
