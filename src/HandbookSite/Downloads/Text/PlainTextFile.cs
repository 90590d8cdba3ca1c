using System.Text;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Text;

/// <summary>A protocol as text to paste into a mail.</summary>
internal static class PlainTextFile
{
    /// <summary>The bytes of the file.</summary>
    public static byte[] Of(ProtocolDocument document) => Bytes(new PlainTextWriter(document).Write());

    /// <summary>
    /// A text as a file: UTF-8 with a byte order mark and lines that end with CR LF, because whoever double-clicks it on an office computer has an editor of any age,
    /// and older ones take a file without the mark for the code page of the system ("fotoâ€™s") and a lone LF for no end of line.
    /// </summary>
    public static byte[] Bytes(string text) => [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.Replace("\n", "\r\n", StringComparison.Ordinal))];
}
