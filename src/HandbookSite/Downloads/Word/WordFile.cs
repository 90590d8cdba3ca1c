using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>Word files of protocols (WordprocessingML, ISO/IEC 29500 transitional).</summary>
internal static class WordFile
{
    /// <summary>A protocol in one language.</summary>
    public static byte[] Of(ProtocolDocument document, WordEdition edition, WordLooks looks)
    {
        var shared = new SharedParts(document.Id, document.Protocol.IsPoster ? PosterSize.Looks(document, looks) : looks);
        foreach (var field in document.Fields) shared.Use(field);
        var draft = new Draft(document, shared, "_Ref_", Numbering.Articles, "plh_") { Comments = edition == WordEdition.Lawyer ? [] : null };
        var relationships = new Relationships();
        return Package.Write([draft], DocumentPart.Write(draft, relationships), relationships);
    }

    /// <summary>A protocol in two languages side by side; the left one is the reader's, and both show the same values.</summary>
    public static byte[] Bilingual(ProtocolDocument left, ProtocolDocument right, WordLooks looks)
    {
        var shared = new SharedParts(left.Id, looks);
        foreach (var field in left.Fields.Concat(right.Fields)) shared.Use(field);
        var first = new Draft(left, shared, "_Ref_", Numbering.Articles, "plh_") { RunLanguage = left.Language.Locale };
        var second = new Draft(right, shared, "_Ref2_", Numbering.RightArticles, "plh2_")
        {
            RunLanguage = right.Language.Locale,
            FirstFootnote = left.Footnotes.Select(note => note.Number).DefaultIfEmpty().Max(),
        };
        var relationships = new Relationships();
        return Package.Write([first, second], BilingualPart.Write(first, second, relationships), relationships);
    }
}
