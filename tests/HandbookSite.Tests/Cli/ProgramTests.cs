namespace HandbookSite.Tests.Cli;

/// <summary>What only the program as a whole has: its version, its streams, and the names of folders that nobody named.</summary>
public sealed class ProgramTests : IDisposable
{
    private readonly TestFolder _folder = TestFolder.WithHandbook();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_version_is_a_plain_number()
    {
        var run = await CommandProcess.Run(_folder.Root, ["--version"]);
        Assert.Equal((0, ""), (run.Code, run.Error));
        Assert.Matches(@"^\d+\.\d+\.\d+\r?\n$", run.Output);
    }

    [Fact]
    public async Task A_failure_in_a_pipe_is_a_plain_line()
    {
        var run = await CommandProcess.Run(_folder.Root, ["check", "--input", "café"]);
        Assert.Equal((1, "", "error: The folder 'café' is not there. Name another with --input.\n"), (run.Code, run.Output, run.Error.ReplaceLineEndings("\n")));
    }

    [Fact]
    public async Task Without_names_the_folders_are_input_theme_and_output()
    {
        _folder.Write("theme/styles/site.css", "/* mine */");
        Assert.Equal(0, (await CommandProcess.Run(_folder.Root, ["build"])).Code);
        Assert.Equal("/* mine */", _folder.Read("output/" + _folder.Files("output").Single(path => path.EndsWith("site.css", StringComparison.Ordinal))));
        _folder.Write("input/about.nl.md", "");
        Assert.StartsWith("input/about.nl.md:1:1: error HB106: ", (await CommandProcess.Run(_folder.Root, ["check"])).Output, StringComparison.Ordinal);
    }
}
