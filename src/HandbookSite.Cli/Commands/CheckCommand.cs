using System.CommandLine;
using HandbookSite.Cli.Files;
using HandbookSite.Cli.Printing;

namespace HandbookSite.Cli.Commands;

/// <summary>check: says what is wrong with the handbook and writes nothing.</summary>
internal static class CheckCommand
{
    private const string Description = "Says what is wrong with the handbook, a line each, and writes nothing.";

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var (command, options) = (new Command("check", Description), new Options());
        options.AddTo(command);
        command.SetAction((line, stop) => Task.Run(() => Run(options.Of(line), terminal, stop), CancellationToken.None));
        return command;
    }

    private static int Run(Choices choices, Terminal terminal, CancellationToken stop)
    {
        var report = choices.Report();
        using var bytes = new DocumentBytes();
        // Each document is made and dropped: what goes wrong only then is wrong all the same.
        var result = Engine.Build(choices.Sources().Read(), new SiteSettings(choices.BaseUrl), document => bytes.Of(document), stop);
        foreach (var diagnostic in result.Diagnostics) report.Write(terminal.Output, diagnostic);
        var tally = Tally.Of(result.Diagnostics);
        report.Write(terminal.Output, tally);
        return tally.Stops(choices.Strict) ? CommandLine.Failed : CommandLine.Success;
    }
}
