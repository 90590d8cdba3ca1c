namespace HandbookSite.Diagnostics;

/// <summary>One kind of mistake: its number, what it does, what it is called, how it comes about and how it goes away.</summary>
public sealed record DiagnosticCode(string Id, Severity Severity, string Title, string Cause, string Cure)
{
    /// <summary>The number.</summary>
    public override string ToString() => Id;
}
