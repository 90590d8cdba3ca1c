namespace HandbookSite.Tests.Cli.Preview;

/// <summary>A stream that tells when a line with these words was written.</summary>
internal sealed class LineWatch(string words) : StringWriter
{
    private readonly TaskCompletionSource<string> _written = new(TaskCreationOptions.RunContinuationsAsynchronously);

    /// <summary>All that was written up to that line.</summary>
    public Task<string> Written => _written.Task;

    /// <inheritdoc/>
    public override void WriteLine(string? value)
    {
        base.WriteLine(value);
        if (value!.Contains(words, StringComparison.Ordinal)) _written.TrySetResult(ToString());
    }
}
