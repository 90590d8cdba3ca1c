using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>Word files of protocols (WordprocessingML, ISO/IEC 29500 transitional).</summary>
internal static class WordFile
{
    /// <summary>A protocol in one language.</summary>
    public static byte[] Of(ProtocolDocument document, WordEdition edition, WordLooks looks)
    {
        var shared = new SharedParts(document.Id, looks);
        foreach (var field in document.Fields) shared.Use(field);
        var draft = new Draft(document, shared, "_Ref_", Numbering.Articles, "plh_") { Comments = edition == WordEdition.Lawyer ? [] : null };
        var relationships = new Relationships();
        return Package.Write([draft], DocumentPart.Write(draft, relationships), relationships);
    }
}
