using System.Text;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Text;

/// <summary>A protocol in Markdown (CommonMark with pipe tables, task lists and footnotes), for wikis and for those who keep their texts under version control.</summary>
internal static class MarkdownFile
{
    /// <summary>The bytes of the file: UTF-8, lines that end with LF.</summary>
    public static byte[] Of(ProtocolDocument document) => Encoding.UTF8.GetBytes(new MarkdownWriter(document).Write());
}
