using System.Collections.Immutable;
using HandbookSite.Content;

namespace HandbookSite.Pages;

/// <summary>The sources of a page, numbered as its text is written.</summary>
internal sealed class CitedSources(ImmutableDictionary<string, SourceEntry> sources)
{
    private readonly List<SourceEntry> _cited = [];

    /// <summary>Those that were cited, in the order of their numbers.</summary>
    public ImmutableArray<SourceEntry> All => [.. _cited];

    /// <summary>The number of a source and whether it is cited for the first time; null where there is no such source.</summary>
    public (int Number, bool IsFirst)? Cite(string id)
    {
        if (!sources.TryGetValue(id, out var source)) return null;
        var index = _cited.IndexOf(source);
        if (index >= 0) return (index + 1, false);
        _cited.Add(source);
        return (_cited.Count, true);
    }
}
