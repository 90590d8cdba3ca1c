using System.Collections.Immutable;
using System.ComponentModel;
using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using HandbookSite.Downloads;
using HandbookSite.Downloads.Text;

namespace HandbookSite.Tests.Downloads;

public sealed class ProtocolsArchiveTests
{
    [Fact]
    public void Each_protocol_has_a_folder_and_what_is_compressed_stays_as_it_is()
    {
        using var archive = Open(Written());
        Assert.Equal(["README.txt", "SHA256SUMS.txt", "sample/Voorbeeldprotocol.docx", "sample/Voorbeeldprotocol.txt", "foto’s/Toestemming foto’s.pdf"], archive.Entries.Select(entry => entry.FullName));
        Assert.Equal([true, false, true], archive.Entries.Skip(2).Select(entry => entry.Length == entry.CompressedLength));
    }

    [Fact]
    public void The_readme_says_what_lies_there()
    {
        using var archive = Open(Written());
        using var reader = new StreamReader(archive.Entries[0].Open());
        Assert.Equal("""
            Alle protocollen. Vul in wat tussen haken staat, en haal weg wat niet past;
            de sommen zeggen of een bestand onderweg veranderde.

            Geen juridisch advies.

            sample/
              Voorbeeldprotocol.docx      2 kB
              Voorbeeldprotocol.txt       3 kB

            foto’s/
              Toestemming foto’s.pdf      1 kB

            """.ReplaceLineEndings("\r\n"), reader.ReadToEnd());
    }

    [Fact]
    public async Task The_sums_are_those_of_the_files()
    {
        var folder = Directory.CreateTempSubdirectory("handbook-site-");
        try
        {
            using (var archive = Open(Written())) await archive.ExtractToDirectoryAsync(folder.FullName, TestContext.Current.CancellationToken);
            Assert.Equal((0, 4), await Check(folder.FullName));
            await File.AppendAllTextAsync(Path.Combine(folder.FullName, "README.txt"), "x", TestContext.Current.CancellationToken);
            Assert.Equal((1, 3), await Check(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void The_bytes_are_the_same_under_every_culture() => OddCultures.Same(Written);

    [Fact]
    public void An_archive_of_nothing_has_its_readme_and_its_sum()
    {
        using var archive = Open(ProtocolsArchive.Of("Nothing.", []));
        Assert.Equal(["README.txt", "SHA256SUMS.txt"], archive.Entries.Select(entry => entry.FullName));
    }

    private static byte[] Written() => ProtocolsArchive.Of("Alle protocollen. Vul in wat tussen haken staat, en haal weg wat niet past; de sommen zeggen of een bestand onderweg veranderde.\nGeen juridisch advies.", Files);

    private static ImmutableArray<ArchiveFile> Files =>
    [
        new("sample", "Voorbeeldprotocol.docx", new byte[1001]),
        new("sample", "Voorbeeldprotocol.txt", PlainTextFile.Of(SampleDocument.Dutch)),
        new("foto’s", "Toestemming foto’s.pdf", Encoding.UTF8.GetBytes("%PDF")),
    ];

    private static ZipArchive Open(byte[] bytes) => new(new MemoryStream(bytes));

    /// <summary>How <c>sha256sum</c> ends, and how many files it finds right.</summary>
    private static async Task<(int Exit, int Right)> Check(string folder)
    {
        var start = new ProcessStartInfo("sha256sum", ["-c", "--strict", "SHA256SUMS.txt"]) { WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false };
        try
        {
            using var process = Process.Start(start)!;
            var text = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
            await process.WaitForExitAsync(TestContext.Current.CancellationToken);
            return (process.ExitCode, text.Split('\n').Count(line => line.EndsWith(": OK", StringComparison.Ordinal)));
        }
        catch (Win32Exception)
        {
            Assert.False(Environment.GetEnvironmentVariable("CI") is "true", "sha256sum is not on this machine.");
            Assert.Skip("sha256sum is not on this machine.");
            throw;
        }
    }
}
