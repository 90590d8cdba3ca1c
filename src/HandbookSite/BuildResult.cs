using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Routing;

namespace HandbookSite;

/// <summary>What a build leaves: every diagnostic, sorted, and the pages of the site.</summary>
public sealed record BuildResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<SitePage> Pages)
{
    /// <summary>The path of the site's address, with a slash at both ends: '/' or '/handbook/'.</summary>
    public string Root { get; init; } = "/";

    /// <summary>What the texts rest on, by id.</summary>
    public ImmutableSortedDictionary<string, SourceEntry> Sources { get; init; } = ImmutableSortedDictionary<string, SourceEntry>.Empty;

    /// <summary>Where each source is cited, in the order of pages, languages and texts.</summary>
    public ImmutableArray<SourceUse> SourceUses { get; init; } = [];

    /// <summary>Whether a diagnostic is an error, so that nothing may be published.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Code.Severity == Severity.Error);
}
