using System.Buffers;
using System.ComponentModel;
using System.Diagnostics;
using HandbookSite.Cli.Files;

namespace HandbookSite.Tests;

/// <summary>The HTML checker (vnu) over whole sites. It runs on Java; where that is missing a test is skipped, and under <c>CI=true</c> it fails.</summary>
public sealed class HtmlCheckerTests
{
    [Theory]
    [InlineData("input", null)]
    [InlineData("tests/specimen/input", "tests/specimen/theme")]
    public async Task The_checker_finds_nothing(string input, string? theme)
    {
        var folder = Directory.CreateTempSubdirectory("handbook-site-");
        try
        {
            Build(input, theme, folder.FullName);
            var found = await Check(folder.FullName);
            Assert.True(found.Length == 0, found);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task The_checker_sees_a_fault_that_is_planted()
    {
        var folder = Directory.CreateTempSubdirectory("handbook-site-");
        try
        {
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "page.html"), "<!doctype html><html lang=\"en\"><title>x</title><p><div></div></p>", TestContext.Current.CancellationToken);
            Assert.Contains("page.html", await Check(folder.FullName), StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static void Build(string input, string? theme, string output)
    {
        var result = Engine.Build(Sources(input, theme), new SiteSettings(), document =>
        {
            var bytes = new ArrayBufferWriter<byte>();
            document.Write(bytes);
            var target = Path.Combine(output, document.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.WriteAllBytes(target, bytes.WrittenSpan);
        }, TestContext.Current.CancellationToken);
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
    }

    private static async Task<string> Check(string folder)
    {
        var jar = Repository.PathOf("tests", "node_modules", "vnu-jar", "build", "dist", "vnu.jar");
        if (!File.Exists(jar)) Missing("The HTML checker is not installed: run './test.sh', or 'npm ci --ignore-scripts' in tests/.");
        using var process = Start(jar, folder);
        if (process is null) Missing("Java is not installed: put Debian's package 'default-jre-headless' on this machine.");
        return await process!.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
    }

    private static Process? Start(string jar, string folder)
    {
        var start = new ProcessStartInfo("java", ["-jar", jar, "--skip-non-html", "--also-check-svg", folder]) { RedirectStandardError = true, UseShellExecute = false };
        try
        {
            return Process.Start(start);
        }
        catch (Win32Exception)
        {
            return null;
        }
    }

    private static void Missing(string reason)
    {
        Assert.False(Environment.GetEnvironmentVariable("CI") is "true", reason);
        Assert.Skip(reason);
    }

    private static Sources Sources(string input, string? theme) => new SourceFolders(
        new DiskFolder(Repository.PathOf(input), "--input"),
        theme is null ? null : new DiskFolder(Repository.PathOf(theme), "--theme")).Read();
}
