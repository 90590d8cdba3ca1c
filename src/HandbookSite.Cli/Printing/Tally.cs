using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Cli.Printing;

/// <summary>How many errors and warnings there are.</summary>
internal sealed record Tally(int Errors, int Warnings)
{
    /// <summary>Counts.</summary>
    public static Tally Of(ImmutableArray<Diagnostic> diagnostics)
    {
        var errors = diagnostics.Count(diagnostic => diagnostic.Code.Severity == Severity.Error);
        return new Tally(errors, diagnostics.Length - errors);
    }

    /// <summary>Whether the site may not be published.</summary>
    public bool Stops(bool strict) => Errors > 0 || (strict && Warnings > 0);

    /// <summary>The words for people: 'No errors, 2 warnings'.</summary>
    public override string ToString() => $"{(Errors == 0 ? "No" : Errors)} {(Errors == 1 ? "error" : "errors")}, {(Warnings == 0 ? "no" : Warnings)} {(Warnings == 1 ? "warning" : "warnings")}";
}
