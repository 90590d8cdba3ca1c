namespace HandbookSite.Cli.Printing;

/// <summary>Where the command speaks: what was asked for, and what went wrong.</summary>
internal sealed record Terminal(Channel Output, Channel Error)
{
    /// <summary>Standard output and standard error of this process; colours where a person looks at them and did not set NO_COLOR.</summary>
    public static Terminal OfProcess()
    {
        var wanted = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        return new Terminal(
            new Channel(Console.Out, wanted && !Console.IsOutputRedirected),
            new Channel(Console.Error, wanted && !Console.IsErrorRedirected));
    }
}
