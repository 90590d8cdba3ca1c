using HandbookSite.Cli;
using HandbookSite.Cli.Printing;

namespace HandbookSite.Tests.Cli;

/// <summary>What a command said, and its exit code.</summary>
internal sealed record CommandRun(int Code, string Output, string Error)
{
    /// <summary>Runs a command line in this process.</summary>
    public static async Task<CommandRun> Of(params string[] words)
    {
        var (output, error) = (new StringWriter { NewLine = "\n" }, new StringWriter { NewLine = "\n" });
        var code = await CommandLine.Run(words, new Terminal(new Channel(output), new Channel(error)), TestContext.Current.CancellationToken);
        return new CommandRun(code, output.ToString(), error.ToString());
    }
}
