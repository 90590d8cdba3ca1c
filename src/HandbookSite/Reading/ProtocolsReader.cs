using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Diagnostics;

namespace HandbookSite.Reading;

/// <summary>Makes protocols of the pages that have a YAML file of their name beside them, and of the forms that belong to these.</summary>
internal sealed class ProtocolsReader
{
    private readonly Dictionary<string, Protocol> _protocols = new(StringComparer.Ordinal);
    private readonly ImmutableHashSet<string> _ids;
    private readonly Action<Diagnostic> _report;

    private ProtocolsReader(ImmutableHashSet<string> ids, Action<Diagnostic> report) => (_ids, _report) = (ids, report);

    /// <summary>The pages, each protocol with what stands beside it; <paramref name="ids"/> are those of all texts, drafts too.</summary>
    public static ImmutableArray<Page> Read(SourceFolder input, ImmutableArray<Page> pages, ImmutableHashSet<string> ids, ImmutableArray<Field> fields, ImmutableArray<Language> languages, Action<Diagnostic> report)
    {
        var reader = new ProtocolsReader(ids, report);
        foreach (var file in input.Files)
            if (IdOf(file) is { } id) reader.Add(id, file, ProtocolYmlReader.Read(file, fields, languages, report));
        foreach (var (id, protocol) in reader._protocols.OrderBy(pair => pair.Key, StringComparer.Ordinal).ToList()) reader.AddAnnexes(id, protocol);
        return [.. pages.Select(page => reader._protocols.TryGetValue(page.Id, out var protocol) ? page with { Kind = PageKind.Protocol, Protocol = protocol } : page)];
    }

    /// <summary>The id of the page that a YAML file belongs to: one folder deep; null where it belongs to none.</summary>
    public static string? IdOf(SourceFile file)
    {
        if (!file.Path.EndsWith(".yml", StringComparison.Ordinal) || file.Path.Count(letter => letter == '/') != 1) return null;
        var id = file.Path[..^".yml".Length];
        return id.Contains('.', StringComparison.Ordinal) || id.EndsWith("/index", StringComparison.Ordinal) ? null : id;
    }

    private void Add(string id, SourceFile file, Protocol protocol)
    {
        if (_ids.Contains(id)) _protocols.Add(id, protocol);
        else _report(new Place(file.Name).Says(Codes.LonelyProtocol, $"No text stands beside this protocol. Add '{id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..]}.<language>.md'."));
    }

    /// <summary>A form that several protocols name belongs to the first of them.</summary>
    private void AddAnnexes(string id, Protocol protocol)
    {
        foreach (var annex in protocol.Annexes)
        {
            var annexId = id[..(id.IndexOf('/', StringComparison.Ordinal) + 1)] + annex.Name;
            if (!_ids.Contains(annexId))
                _report(annex.Place.Says(Codes.LonelyProtocol, $"The annex '{annex.Name}' has no text. Add '{annex.Name}.<language>.md' beside the protocol."));
            else if (_protocols.TryGetValue(annexId, out var other))
                _report(annex.Place.Says(Codes.LonelyProtocol, other.IsNumbered
                    ? $"The annex '{annex.Name}' has a YAML file of its own. It takes version and fields from its protocol; remove '{annex.Name}.yml'."
                    : $"The annex '{annex.Name}' belongs to {other.Place.Path} already. Write one for each protocol."));
            else
                _protocols.TryAdd(annexId, protocol with { IsNumbered = false, IsPoster = false, HasReceipt = false, Signatories = annex.Signatories, Annexes = [] });
        }
    }
}
