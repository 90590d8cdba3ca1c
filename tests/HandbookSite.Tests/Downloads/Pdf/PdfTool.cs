using System.ComponentModel;
using System.Diagnostics;

namespace HandbookSite.Tests.Downloads.Pdf;

/// <summary>Programs of others that read PDF files. Where one is missing a test is skipped, and under <c>CI=true</c> it fails.</summary>
internal static class PdfTool
{
    /// <summary>Runs a program in a folder, and gives what it said.</summary>
    public static async Task<(int Code, string Output, string Error)> Run(string folder, string program, params string[] arguments)
    {
        using var process = Start(folder, program, arguments);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output, await error);
    }

    private static Process Start(string folder, string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception)
        {
            var reason = $"{program} is not installed: put Debian's packages 'qpdf', 'mupdf-tools' and 'poppler-utils' on this machine.";
            Assert.False(Environment.GetEnvironmentVariable("CI") is "true", reason);
            Assert.Skip(reason);
            throw;
        }
    }
}
