namespace HandbookSite.Diagnostics;

/// <summary>Something an author or a designer can put right, at a place in a source file.</summary>
public sealed record Diagnostic(Place Place, DiagnosticCode Code, string Message)
{
    /// <summary>By path, line, column, code, message.</summary>
    public static IComparer<Diagnostic> Order { get; } = Comparer<Diagnostic>.Create(static (left, right) =>
    {
        var order = left.Place.CompareTo(right.Place);
        if (order == 0) order = string.CompareOrdinal(left.Code.Id, right.Code.Id);
        return order != 0 ? order : string.CompareOrdinal(left.Message, right.Message);
    });

    /// <summary>The one line that people, editors and CI read.</summary>
    public override string ToString() => $"{Place}: {(Code.Severity == Severity.Error ? "error" : "warning")} {Code.Id}: {Message}";
}
