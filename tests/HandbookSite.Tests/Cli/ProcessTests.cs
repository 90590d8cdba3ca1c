namespace HandbookSite.Tests.Cli;

/// <summary>The command on the real handbook, as a process: the same bytes everywhere, and no kill leaves half a site.</summary>
public sealed class ProcessTests : IDisposable
{
    private const int Kills = 12;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("handbook-site-");

    public void Dispose() => _folder.Delete(recursive: true);

    [Theory]
    [InlineData("LC_ALL", "tr_TR.UTF-8")]
    [InlineData("TZ", "Pacific/Kiritimati")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "1")]
    [InlineData("DOTNET_PROCESSOR_COUNT", "8")]
    public async Task The_same_handbook_makes_the_same_bytes(string variable, string value)
    {
        var (here, there) = (Copy("here"), Copy("a folder elsewhere"));

        Assert.Equal(0, (await CommandProcess.Run(here, ["build", "--strict"])).Code);
        Assert.Equal(0, (await CommandProcess.Run(there, ["build", "--strict"], new Dictionary<string, string>(StringComparer.Ordinal) { [variable] = value })).Code);

        Assert.Equal(Site(here), Site(there));
        Assert.True(Site(here).Count > 20);
    }

    [Fact]
    public async Task A_build_that_is_killed_is_finished_or_forgotten_by_the_next_one()
    {
        var here = Copy("here");
        Assert.Equal(0, (await CommandProcess.Run(here, ["build"])).Code);
        var before = Site(here);
        await CommandProcess.Run(here, ["build", "--base-url", "https://example.org/elsewhere/"]);
        var after = Site(here);
        var killed = 0;

        for (var kill = 0; kill < Kills; kill++)
        {
            using var process = CommandProcess.Start(here, kill % 2 == 0 ? ["build"] : ["build", "--base-url", "https://example.org/elsewhere/"]);
            if (!process.WaitForExit(150 + (kill * 30)))
            {
                process.Kill();
                killed++;
                await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            }
        }

        Assert.Equal(0, (await CommandProcess.Run(here, ["build"])).Code);
        Assert.Equal(before, Site(here));
        Assert.NotEqual(before, after);
        Assert.True(killed > 0, "No build was killed in time.");
        Assert.False(Directory.Exists(Path.Combine(here, "output", ".handbook-site", "staged")), "Something is still staged.");
    }

    private string Copy(string name)
    {
        var source = Repository.PathOf("input");
        var target = Path.Combine(_folder.FullName, name);
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, "input", Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }
        return target;
    }

    private static Dictionary<string, string> Site(string folder) => Directory.EnumerateFiles(Path.Combine(folder, "output"), "*", SearchOption.AllDirectories)
        .Where(file => !file.Contains(".handbook-site", StringComparison.Ordinal))
        .ToDictionary(file => Path.GetRelativePath(folder, file), file => Convert.ToHexString(File.ReadAllBytes(file)), StringComparer.Ordinal);
}
