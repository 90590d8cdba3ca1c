using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>The text: title, blocks, and the page that they stand on.</summary>
internal static class DocumentPart
{
    private const int HeaderDistance = 680, FooterDistance = 600;

    /// <summary>One document.</summary>
    public static byte[] Write(Draft draft, Relationships relationships)
    {
        var looks = draft.Shared.Looks;
        using var xml = new Markup();
        xml.Root("document", "r", "mc", "w14", "w15").Open("body");
        var paragraphs = new Paragraphs(xml, looks);
        var blocks = new Blocks(draft, xml, paragraphs, relationships);
        var document = draft.Document;
        var at = new Surrounding(looks.TextWidth) { Size = document.Protocol.IsPoster ? PosterSize.Of(document, looks) : 0 };
        blocks.Line([new Run(document.Title)], new ParagraphShape(WordStyles.Title) { Scale = 220 }, at);
        blocks.Write(document.Blocks, at);
        paragraphs.End();
        Section(xml, document.Protocol.IsPoster ? looks with { MarginTop = PosterSize.MarginTop, MarginBottom = PosterSize.MarginBottom } : looks, relationships);
        return xml.Close().End();
    }

    /// <summary>The page: A4, its margins, header and footer.</summary>
    public static void Section(Markup xml, WordLooks looks, Relationships relationships)
    {
        xml.Open("sectPr")
            .Open("headerReference").Set("type", "default").Set("r:id", relationships.Add("header", "header1.xml")).Close()
            .Open("footerReference").Set("type", "default").Set("r:id", relationships.Add("footer", "footer1.xml")).Close()
            .Open("pgSz").Set("w", Length.A4Width).Set("h", Length.A4Height).Close()
            .Open("pgMar").Set("top", Length.OfMillimetres(looks.MarginTop)).Set("right", Length.OfMillimetres(looks.MarginRight)).Set("bottom", Length.OfMillimetres(looks.MarginBottom)).Set("left", Length.OfMillimetres(looks.MarginLeft))
            .Set("header", HeaderDistance).Set("footer", FooterDistance).Set("gutter", 0).Close()
            .Close();
    }
}
