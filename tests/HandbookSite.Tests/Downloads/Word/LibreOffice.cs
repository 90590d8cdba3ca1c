using System.ComponentModel;
using System.Diagnostics;

namespace HandbookSite.Tests.Downloads.Word;

/// <summary>LibreOffice in a folder of its own. Where it is missing a test is skipped, and under <c>CI=true</c> it fails.</summary>
internal sealed class LibreOffice : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("handbook-word-");

    /// <summary>A file in another format ("docx"), as LibreOffice saves it.</summary>
    public async Task<byte[]> Convert(byte[] file, string format)
    {
        var source = Path.Combine(_folder.FullName, "sample.docx");
        await File.WriteAllBytesAsync(source, file, TestContext.Current.CancellationToken);
        var profile = new Uri(Path.Combine(_folder.FullName, "profile")).AbsoluteUri;
        await Run("soffice", "--headless", "--norestore", $"-env:UserInstallation={profile}", "--convert-to", format, "--outdir", Path.Combine(_folder.FullName, "out"), source);
        return await File.ReadAllBytesAsync(Path.Combine(_folder.FullName, "out", $"sample.{format}"), TestContext.Current.CancellationToken);
    }

    /// <summary>The words that LibreOffice prints.</summary>
    public async Task<string> Printed(byte[] file)
    {
        await Convert(file, "pdf");
        return await Run("pdftotext", "-layout", Path.Combine(_folder.FullName, "out", "sample.pdf"), "-");
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static async Task<string> Run(string program, params string[] arguments)
    {
        using var process = Start(program, arguments);
        var error = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        var output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        Assert.True(process.ExitCode == 0, await error);
        return output;
    }

    private static Process Start(string program, string[] arguments)
    {
        try
        {
            return Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        }
        catch (Win32Exception)
        {
            var reason = $"{program} is not installed: put Debian's packages 'libreoffice-writer-nogui' and 'poppler-utils' on this machine.";
            Assert.False(Environment.GetEnvironmentVariable("CI") is "true", reason);
            Assert.Skip(reason);
            throw;
        }
    }
}
