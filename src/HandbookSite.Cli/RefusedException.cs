namespace HandbookSite.Cli;

/// <summary>The command cannot do what it was asked; the message is one sentence that says why, and what to do.</summary>
public sealed class RefusedException : Exception
{
    /// <summary>A refusal without a sentence.</summary>
    public RefusedException() { }

    /// <summary>A refusal with its sentence.</summary>
    public RefusedException(string message) : base(message) { }

    /// <summary>A refusal with its sentence and its cause.</summary>
    public RefusedException(string message, Exception innerException) : base(message, innerException) { }
}
