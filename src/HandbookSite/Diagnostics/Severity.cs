namespace HandbookSite.Diagnostics;

/// <summary>What a diagnostic does: an error keeps the site from being published, a warning only under <c>--strict</c>.</summary>
public enum Severity
{
    /// <summary>Published all the same, unless the build is strict.</summary>
    Warning,

    /// <summary>Nothing is published.</summary>
    Error,
}
