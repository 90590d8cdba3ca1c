using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Diagnostics;

namespace HandbookSite.Analyzers;

/// <summary>Leaves out what only follows from another mistake, so that an author who made one reads of one.</summary>
internal static class Consequences
{
    /// <summary>A mistake in the YAML of a protocol, or in one of its texts, and what seems wrong elsewhere in these files because of it.</summary>
    private static readonly ImmutableArray<(bool InYaml, ImmutableArray<DiagnosticCode> Causes, ImmutableArray<DiagnosticCode> Follow)> Rules =
    [
        (true, [Codes.BadUtf8, Codes.BadYaml, Codes.UnknownKey, Codes.WrongValue, Codes.UnknownField], [Codes.UnknownField, Codes.UnusedField]),
        (false, [Codes.UnknownBox], [Codes.UnusedField, Codes.BrokenReference, Codes.LostReference, Codes.ClausesDiffer, Codes.MisplacedBox, Codes.ClauseTooDeep, Codes.HeadingsDiffer, Codes.AnchorsDiffer]),
        (false, [Codes.BadAnchor], [Codes.BrokenReference, Codes.ClausesDiffer, Codes.AnchorsDiffer]),
        (false, [Codes.UnknownField, Codes.UnknownOption, Codes.BadCondition, Codes.MisplacedBox], [Codes.UnusedField, Codes.ClausesDiffer]),
        (false, [Codes.ClausesDiffer], [Codes.HeadingsDiffer, Codes.AnchorsDiffer]),
    ];

    private static readonly ImmutableArray<DiagnosticCode> OfNoFields = [Codes.UnknownField, Codes.UnknownOption, Codes.UnusedField];

    /// <summary>The diagnostics without those that follow from others; <paramref name="fieldsFile"/> is where the fields of protocols stand.</summary>
    public static IEnumerable<Diagnostic> Without(Handbook handbook, Place fieldsFile, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var left = handbook is { HasProtocols: true, Fields.IsEmpty: true } ? WithoutFields(fieldsFile, diagnostics) : diagnostics;
        foreach (var protocol in handbook.Pages.Where(page => page.Protocol is not null).GroupBy(page => page.Protocol!.Place.Path, StringComparer.Ordinal))
            left = OfProtocol(protocol.Key, [.. protocol.SelectMany(page => page.Translations).Select(text => text.Place.Path)], left);
        return left;
    }

    /// <summary>Where no field could be read, all are unknown: one line says so.</summary>
    private static List<Diagnostic> WithoutFields(Place fieldsFile, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var left = diagnostics.Where(diagnostic => !OfNoFields.Contains(diagnostic.Code)).ToList();
        if (left.Count < diagnostics.Count && !left.Exists(diagnostic => diagnostic.Place.Path == fieldsFile.Path))
            left.Add(fieldsFile.Says(Codes.MissingKey, "The protocols name fields, and 'fields.yml' in the input folder is missing or empty. Write there what companies fill in."));
        return left;
    }

    private static List<Diagnostic> OfProtocol(string yaml, ImmutableHashSet<string> texts, IReadOnlyCollection<Diagnostic> diagnostics)
    {
        var own = diagnostics.Where(diagnostic => diagnostic.Place.Path == yaml || texts.Contains(diagnostic.Place.Path)).ToList();
        var follow = new HashSet<Diagnostic>();
        foreach (var (inYaml, causes, consequences) in Rules)
        {
            bool IsCause(Diagnostic diagnostic) => (diagnostic.Place.Path == yaml) == inYaml && causes.Contains(diagnostic.Code);
            if (own.Exists(IsCause)) follow.UnionWith(own.Where(diagnostic => consequences.Contains(diagnostic.Code) && !IsCause(diagnostic)));
        }
        return [.. diagnostics.Where(diagnostic => !follow.Contains(diagnostic))];
    }
}
