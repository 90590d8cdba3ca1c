using System.CommandLine;
using System.Diagnostics;
using HandbookSite.Cli.Files;
using HandbookSite.Cli.Printing;

namespace HandbookSite.Cli.Commands;

/// <summary>build: reads the sources, makes the website, publishes it where there is no error, and says what happened.</summary>
internal static class BuildCommand
{
    private const string Description = "Makes the website in the output folder: writes what differs, removes what is gone, and changes nothing where there is an error.";

    /// <summary>The command.</summary>
    public static Command Create(Terminal terminal)
    {
        var (command, options) = (new Command("build", Description), new Options());
        options.AddTo(command);
        command.SetAction((line, stop) => Task.Run(() => Run(options.Of(line), terminal, stop), CancellationToken.None));
        return command;
    }

    private static int Run(Choices choices, Terminal terminal, CancellationToken stop)
    {
        var (start, report) = (Stopwatch.GetTimestamp(), choices.Report());
        var folders = choices.Sources();
        var sources = folders.Read();
        using var output = OutputFolder.Open(choices.Output, folders.All);
        var result = Engine.Build(sources, new SiteSettings(choices.BaseUrl), output.Stage, stop);
        foreach (var diagnostic in result.Diagnostics) report.Write(terminal.Error, diagnostic);
        var tally = Tally.Of(result.Diagnostics);
        var published = tally.Stops(choices.Strict) ? null : output.Publish();
        var elapsed = (long)Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        report.Write(terminal.Output, new Summary(LanguageCount.Of(result), published, tally, elapsed));
        return published is null ? CommandLine.Failed : CommandLine.Success;
    }
}
