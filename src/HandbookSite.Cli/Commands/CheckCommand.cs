using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
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
        var asOf = new Option<DateOnly?>("--as-of") { Description = "The day on which reviews are asked for. [default: today]", HelpName = "DATE", CustomParser = DayOf };
        options.AddTo(command);
        command.Options.Add(asOf);
        command.SetAction((line, stop) => Task.Run(() => Run(options.Of(line), line.GetValue(asOf) ?? Today(), terminal, stop), CancellationToken.None));
        return command;
    }

    private static int Run(Choices choices, DateOnly asOf, Terminal terminal, CancellationToken stop)
    {
        var report = choices.Report();
        using var bytes = new DocumentBytes();
        // Each document is made and dropped: what goes wrong only then is wrong all the same.
        var result = Engine.Build(choices.Sources().Read(), new SiteSettings(choices.BaseUrl, AsOf: asOf), document => bytes.Of(document), stop);
        foreach (var diagnostic in result.Diagnostics) report.Write(terminal.Output, diagnostic);
        var tally = Tally.Of(result.Diagnostics);
        report.Write(terminal.Output, tally);
        return tally.Stops(choices.Strict) ? CommandLine.Failed : CommandLine.Success;
    }

    private static DateOnly Today() => DateOnly.FromDateTime(TimeProvider.System.GetLocalNow().DateTime);

    private static DateOnly? DayOf(ArgumentResult result)
    {
        var text = result.Tokens[0].Value;
        if (DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)) return day;
        result.AddError($"--as-of wants a day such as 2027-01-31; '{text}' is none.");
        return null;
    }
}
