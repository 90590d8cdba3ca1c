using System.Collections.Immutable;
using HandbookSite.Downloads.Pdf;
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
            Word("plain", name, () => WordFile.Of(document, WordEdition.Plain, looks)),
            new Download("pdf", "plain", name + ".pdf", () => Pdf(document)),
            .. HasReasons(document) ? ImmutableArray.Create(Word("lawyer", $"{name}-{names.Lawyer}", () => WordFile.Of(document, WordEdition.Lawyer, looks))) : [],
            .. other is null ? [] : ImmutableArray.Create(Word("bilingual", $"{name}-{names.Bilingual}", () => WordFile.Bilingual(document, other, looks))),
            new Download("txt", "plain", name + ".txt", () => new DownloadContent(PlainTextFile.Of(document))),
            new Download("md", "plain", name + ".md", () => new DownloadContent(MarkdownFile.Of(document))),
        ];
    }

    /// <summary>Whether the edition for lawyers has anything that the plain one has not.</summary>
    private static bool HasReasons(ProtocolDocument document) =>
        DocumentWalk.Over(document.Body).Any(block => block is Heading { Reasons.IsEmpty: false } or Clause { Reasons.IsEmpty: false });

    private static Download Word(string edition, string name, Func<byte[]> make) => new("docx", edition, name + ".docx", () => new DownloadContent(make()));

    private static DownloadContent Pdf(ProtocolDocument document)
    {
        var (bytes, pages) = PdfWriter.Write(document);
        return new DownloadContent(bytes, pages);
    }
}
