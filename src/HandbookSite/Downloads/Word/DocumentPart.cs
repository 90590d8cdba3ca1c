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
        var paragraphs = new Paragraphs(xml, draft.Shared);
        var blocks = new Blocks(draft, xml, paragraphs, relationships);
        var document = draft.Document;
        var at = new Surrounding(looks.TextWidth);
        blocks.Line([new Run(document.Title)], new ParagraphShape(WordStyles.Title), document.Protocol.IsPoster ? at with { Rank = PosterRank.Rule } : at);
        if (document.Protocol.IsPoster) Poster(document, blocks, at);
        else blocks.Write(document.Blocks, at);
        paragraphs.End();
        Section(xml, looks, relationships);
        return xml.Close().End();
    }

    /// <summary>The text of a poster, each part in its rank, and what follows on other sheets.</summary>
    private static void Poster(ProtocolDocument document, Blocks blocks, Surrounding at)
    {
        foreach (var (block, rank) in PosterBlock.Of(document.Body))
            blocks.Write([block], at with { Rank = rank, Indent = rank == PosterRank.Opening || !document.Protocol.IsNumbered ? 0 : Length.Clause });
        blocks.Write(document.Blocks.Skip(document.Body.Length), at);
    }

    /// <summary>The page: A4, its margins, header and footer; the wall side of a poster has no header.</summary>
    public static void Section(Markup xml, WordLooks looks, Relationships relationships)
    {
        var footer = relationships.Add("footer", "footer1.xml");
        xml.Open("sectPr")
            .Open("headerReference").Set("type", "default").Set("r:id", relationships.Add("header", "header1.xml")).Close()
            .Open("footerReference").Set("type", "default").Set("r:id", footer).Close();
        if (looks.PosterSize > 0) xml.Open("footerReference").Set("type", "first").Set("r:id", footer).Close();
        xml.Open("pgSz").Set("w", Length.A4Width).Set("h", Length.A4Height).Close()
            .Open("pgMar").Set("top", Length.OfMillimetres(looks.MarginTop)).Set("right", Length.OfMillimetres(looks.MarginRight)).Set("bottom", Length.OfMillimetres(looks.MarginBottom)).Set("left", Length.OfMillimetres(looks.MarginLeft))
            .Set("header", HeaderDistance).Set("footer", FooterDistance).Set("gutter", 0).Close();
        if (looks.PosterSize > 0) xml.Leaf("titlePg");
        xml.Close();
    }
}
