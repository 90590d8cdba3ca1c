namespace HandbookSite.Cli;

/// <summary>What a person reads where the command fails: a sentence, and only for a bug the exception itself.</summary>
internal static class Failure
{
    /// <summary>The text, without a line end.</summary>
    public static string Describe(Exception exception) => Cause(exception) switch
    {
        OperationCanceledException => "Stopped before the end; nothing was published.",
        var known when Rank(known) <= 1 => known.Message,
        var bug => $"This is a bug in handbook-site, not in the handbook. Please report it with these lines:{Environment.NewLine}{bug.GetType()}: {bug.Message}{Environment.NewLine}{bug.StackTrace}",
    };

    /// <summary>Of what several threads met, the thing that says most; the same one every time.</summary>
    private static Exception Cause(Exception exception) => exception is AggregateException several
        ? several.Flatten().InnerExceptions.OrderBy(Rank).ThenBy(inner => inner.Message, StringComparer.Ordinal).First()
        : exception;

    private static int Rank(Exception exception) => exception switch
    {
        RefusedException => 0,
        IOException or UnauthorizedAccessException => 1,
        OperationCanceledException => 3,
        _ => 2,
    };
}
