using System.Collections.Immutable;
using HandbookSite.Diagnostics;
using HandbookSite.Routing;

namespace HandbookSite;

/// <summary>What a build leaves: every diagnostic, sorted, and the pages of the site.</summary>
public sealed record BuildResult(ImmutableArray<Diagnostic> Diagnostics, ImmutableArray<SitePage> Pages)
{
    /// <summary>The path of the site's address, with a slash at both ends: '/' or '/handbook/'.</summary>
    public string Root { get; init; } = "/";

    /// <summary>Whether a diagnostic is an error, so that nothing may be published.</summary>
    public bool HasErrors => Diagnostics.Any(diagnostic => diagnostic.Code.Severity == Severity.Error);
}
