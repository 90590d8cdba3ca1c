using System.Collections.Immutable;
using HandbookSite.Downloads.Text;
using HandbookSite.Downloads.Word;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads;

/// <summary>What can be downloaded of a protocol, the file that fits most people first.</summary>
internal static class ProtocolDownloads
{
    /// <summary>The files of a document; <paramref name="other"/> is the same in another language, <paramref name="slug"/> begins the names.</summary>
    public static ImmutableArray<Download> Of(ProtocolDocument document, ProtocolDocument? other, string slug, EditionNames names, WordLooks looks)
    {
        var name = $"{slug}-v{document.Protocol.Version}";
        return
        [
            new Download("docx", "plain", name + ".docx", () => new DownloadContent(WordFile.Of(document, WordEdition.Plain, looks))),
            new Download("docx", "lawyer", $"{name}-{names.Lawyer}.docx", () => new DownloadContent(WordFile.Of(document, WordEdition.Lawyer, looks))),
            new Download("txt", "plain", name + ".txt", () => new DownloadContent(PlainTextFile.Of(document))),
            new Download("md", "plain", name + ".md", () => new DownloadContent(MarkdownFile.Of(document))),
        ];
    }
}
