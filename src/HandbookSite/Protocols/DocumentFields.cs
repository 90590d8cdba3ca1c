using System.Collections.Frozen;
using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Protocols;

/// <summary>The fields of a protocol in one language.</summary>
internal sealed class DocumentFields
{
    private readonly FrozenDictionary<string, DocumentField> _byKey;

    public DocumentFields(Protocol protocol, Language language, DocumentSurroundings surroundings)
    {
        All = [.. protocol.Fields.Select(field => In(field, language, surroundings))];
        _byKey = All.ToFrozenDictionary(field => field.Key, StringComparer.Ordinal);
    }

    /// <summary>All of them, in the order of the dictionary.</summary>
    public ImmutableArray<DocumentField> All { get; }

    /// <summary>The keys.</summary>
    public IEnumerable<string> Keys => _byKey.Keys;

    /// <summary>The field of a key; null where the protocol has none.</summary>
    public DocumentField? this[string key] => _byKey.GetValueOrDefault(key);

    private static DocumentField In(Field field, Language language, DocumentSurroundings surroundings) => new(
        field.Key,
        field.Type,
        field.Label.In(language),
        field.Help.In(language),
        field.Unit.In(language),
        field.IsRequired,
        field.IsFixed,
        field.Default,
        field.Type == FieldType.Bool
            ? [new DocumentOption("true", surroundings.Word("yes")), new DocumentOption("false", surroundings.Word("no"))]
            : [.. field.Options.Select(option => new DocumentOption(option.Value, option.Label.In(language)))],
        [.. field.Columns.Select(column => new DocumentOption(column.Key, column.Label.In(language)))]);
}
