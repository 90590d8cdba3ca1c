using System.Diagnostics;
using HandbookSite.Cli;

namespace HandbookSite.Tests.Cli;

/// <summary>The command as a process of its own.</summary>
public sealed class ProgramTests
{
    [Fact]
    public async Task The_version_is_a_plain_number()
    {
        var run = await Process("--version");
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Matches(@"^\d+\.\d+\.\d+\r?\n$", run.Output);
    }

    [Fact]
    public async Task A_failure_in_a_pipe_is_a_plain_line()
    {
        using var folder = new TestFolder();
        var run = await Process("check", "--input", folder.PathOf("café"));
        Assert.Equal(new CommandRun(1, "", $"error: The folder '{folder.PathOf("café")}' is not there. Name another with --input.\n"), run with { Error = run.Error.ReplaceLineEndings("\n") });
    }

    [Fact]
    public async Task Without_names_the_folders_are_input_theme_and_output()
    {
        using var folder = TestFolder.WithHandbook().Write("theme/styles/site.css", "/* mine */");
        var start = new ProcessStartInfo { WorkingDirectory = folder.Root };
        Assert.Equal(0, (await Process(start, "build")).Code);
        Assert.Equal("/* mine */", folder.Read("output/" + folder.Files("output").Single(path => path.EndsWith("site.css", StringComparison.Ordinal))));
        folder.Write("input/about.nl.md", "");
        Assert.StartsWith("input/about.nl.md:1:1: error HB106: ", (await Process(start, "check")).Output, StringComparison.Ordinal);
    }

    private static Task<CommandRun> Process(params string[] words) => Process(new ProcessStartInfo(), words);

    private static async Task<CommandRun> Process(ProcessStartInfo start, params string[] words)
    {
        (start.FileName, start.RedirectStandardOutput, start.RedirectStandardError) = ("dotnet", true, true);
        start.ArgumentList.Clear();
        foreach (var word in (string[])[typeof(CommandLine).Assembly.Location, .. words]) start.ArgumentList.Add(word);
        using var process = System.Diagnostics.Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken), process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken));
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return new CommandRun(process.ExitCode, await output, await error);
    }
}
