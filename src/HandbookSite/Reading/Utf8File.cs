using System.Text.Unicode;
using HandbookSite.Diagnostics;

namespace HandbookSite.Reading;

/// <summary>Reads a file that has to be text.</summary>
internal static class Utf8File
{
    /// <summary>The bytes of the file without the mark that some editors put before them; null, and a diagnostic at the first bad byte, where they are not UTF-8.</summary>
    public static byte[]? Read(SourceFile file, Action<Diagnostic> report)
    {
        var bytes = file.Read();
        if (Utf8.IsValid(bytes)) return bytes.AsSpan().StartsWith("\uFEFF"u8) ? bytes[3..] : bytes;
        var good = FirstBad(bytes);
        var line = bytes.AsSpan(0, good).Count((byte)'\n') + 1;
        report(new Place(file.Name, line).Says(Codes.BadUtf8, "The file is not UTF-8. Save it as UTF-8."));
        return null;
    }

    private static int FirstBad(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (System.Text.Rune.DecodeFromUtf8(bytes[at..], out _, out var length) == System.Buffers.OperationStatus.Done) at += length;
        return at;
    }
}
