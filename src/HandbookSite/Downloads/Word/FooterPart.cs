using System.Text.RegularExpressions;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>What stands at the foot of each page: the version of the company (of the template, where the document has no field for it), and the number of the page.</summary>
internal static partial class FooterPart
{
    /// <summary>The footer of a document.</summary>
    public static byte[] Write(Draft draft, Relationships relationships)
    {
        var words = draft.Document.Words;
        using var xml = new Markup();
        xml.Root("ftr", "r", "mc", "w14", "w15");
        var inlines = new Inlines(draft, xml, relationships);
        var runs = new Runs(xml, null);
        xml.Open("p").Open("pPr").Value("pStyle", WordStyles.Footer).Close();
        inlines.Text(words.Version + " ", default);
        if (draft.Document.Field(DocumentField.Version) is { } version) inlines.Write([new Blank(version)], default);
        else inlines.Text(draft.Document.Protocol.Version, default);
        runs.Leaf("tab");
        foreach (var piece in Pieces().Split(words.Page).Where(piece => piece.Length > 0)) Write(runs, piece);
        xml.Close();
        return xml.End();
    }

    private static void Write(Runs runs, string piece)
    {
        if (piece == "{n}") runs.Field("PAGE", "1");
        else if (piece == "{total}") runs.Field("NUMPAGES", "1");
        else runs.Text(piece);
    }

    [GeneratedRegex(@"(?<field>\{n\}|\{total\})", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pieces();
}
