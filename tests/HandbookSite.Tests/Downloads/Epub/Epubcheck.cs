using System.ComponentModel;
using System.Diagnostics;

namespace HandbookSite.Tests.Downloads.Epub;

/// <summary>The checker of the EPUB specification. It runs on Java; where either is missing a test is skipped, and under <c>CI=true</c> it fails.</summary>
internal static class Epubcheck
{
    private static readonly string[] Places = ["/usr/share/java/epubcheck.jar", "/usr/bin/epubcheck"];

    /// <summary>What it finds; nothing where the book is right.</summary>
    public static async Task<string> Check(byte[] book)
    {
        var jar = Places.FirstOrDefault(File.Exists);
        if (jar is null) Missing("The EPUB checker is not installed: run './test.sh', or put Debian's package 'epubcheck' on this machine.");
        var folder = Directory.CreateTempSubdirectory("handbook-site-");
        try
        {
            var file = Path.Combine(folder.FullName, "book.epub");
            await File.WriteAllBytesAsync(file, book, TestContext.Current.CancellationToken);
            using var process = Start(jar!, file);
            if (process is null) Missing("Java is not installed: put Debian's package 'default-jre-headless' on this machine.");
            var found = process!.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            var text = await found;
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return process.ExitCode == 0 ? text : text + $"exit {process.ExitCode}";
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Process? Start(string jar, string file)
    {
        var start = new ProcessStartInfo("java", ["-XX:TieredStopAtLevel=1", "-jar", jar, "--quiet", "--failonwarnings", file]) { RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false };
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
}
