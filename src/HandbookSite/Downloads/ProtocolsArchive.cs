using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using HandbookSite.Downloads.Text;

namespace HandbookSite.Downloads;

/// <summary>All protocols of a language in one ZIP file: a folder for each, a text that says what lies there, and sums by which to see that nothing changed on the way.</summary>
internal static class ProtocolsArchive
{
    private static readonly FrozenSet<string> Compressed = FrozenSet.Create(StringComparer.Ordinal, ".docx", ".pdf", ".epub", ".zip", ".png", ".jpg");

    /// <summary>The bytes of the archive; <paramref name="intro"/> opens its README, paragraphs on lines of their own.</summary>
    public static byte[] Of(string intro, ImmutableArray<ArchiveFile> files)
    {
        var readme = Readme(intro, files);
        using var package = new ZipPackage();
        package.Add("README.txt", readme);
        package.Add("SHA256SUMS.txt", Encoding.UTF8.GetBytes(Sum("README.txt", readme) + string.Concat(files.Select(file => Sum(file.Path, file.Bytes.Span)))));
        foreach (var file in files) package.Add(file.Path, file.Bytes, isStored: Compressed.Contains(Path.GetExtension(file.Name)));
        return package.End();
    }

    /// <summary>As <c>sha256sum</c> writes and checks it: a name with a backslash or a line feed would be another line.</summary>
    private static string Sum(string path, ReadOnlySpan<byte> bytes) => $"{Convert.ToHexStringLower(SHA256.HashData(bytes))}  {path}\n";

    /// <summary>A text for the same editors as the protocols in plain text.</summary>
    private static byte[] Readme(string intro, ImmutableArray<ArchiveFile> files)
    {
        var lines = new TextLines(76);
        foreach (var paragraph in intro.ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            lines.Gap();
            lines.Add(paragraph);
        }
        foreach (var folder in files.GroupBy(file => file.Folder, StringComparer.Ordinal))
        {
            lines.Gap();
            lines.Line(folder.Key + "/");
            var width = folder.Max(file => TextLines.Columns(file.Name)) + 2;
            foreach (var file in folder) lines.Line($"  {TextLines.Pad(file.Name, width)}{Size(file.Bytes.Length)}");
        }
        return PlainTextFile.Bytes(lines.ToString());
    }

    private static string Size(int bytes) => string.Create(CultureInfo.InvariantCulture, $"{(bytes + 999) / 1000,5} kB");
}
