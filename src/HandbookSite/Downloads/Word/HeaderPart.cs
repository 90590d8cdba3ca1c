using System.Globalization;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>What stands at the head of each page: the logo, the title, the company.</summary>
internal static class HeaderPart
{
    private const int EmusOfMillimetre = 36_000;

    /// <summary>The header of a document.</summary>
    public static byte[] Write(Draft draft, Relationships relationships)
    {
        var looks = draft.Shared.Looks;
        using var xml = new Markup();
        xml.Root("hdr", "r", "mc", "w14", "w15");
        var inlines = new Inlines(draft, xml, relationships);
        if (looks.Logo is { } logo) Logo(xml, logo, relationships);
        xml.Open("p").Open("pPr").Value("pStyle", WordStyles.Header).Close();
        inlines.Text(draft.Document.Title, default);
        if (draft.Document.Field(DocumentField.Company) is { } company)
        {
            inlines.Tab(default);
            inlines.Write([new Blank(company)], default);
        }
        xml.Close();
        return xml.End();
    }

    private static void Logo(Markup xml, WordLogo logo, Relationships relationships)
    {
        var picture = relationships.Add("image", logo.IsJpeg ? "media/logo.jpg" : "media/logo.png");
        var (width, height) = (Emus(logo.Width), Emus(logo.Height));
        xml.Open("p").Open("pPr").Value("pStyle", WordStyles.Header).Close().Open("r").Open("drawing").Open("wp:inline").Bare("distT", "0").Bare("distB", "0").Bare("distL", "0").Bare("distR", "0")
            .Open("wp:extent").Bare("cx", width).Bare("cy", height).Close().Open("wp:docPr").Bare("id", "1").Bare("name", "Logo").Bare("descr", "Logo").Close()
            .Open("a:graphic").Open("a:graphicData").Bare("uri", Namespaces.ByPrefix["pic"]).Open("pic:pic")
            .Open("pic:nvPicPr").Open("pic:cNvPr").Bare("id", "1").Bare("name", "Logo").Close().Leaf("pic:cNvPicPr").Close()
            .Open("pic:blipFill").Open("a:blip").Set("r:embed", picture).Close().Open("a:stretch").Leaf("a:fillRect").Close().Close()
            .Open("pic:spPr").Open("a:xfrm").Open("a:off").Bare("x", "0").Bare("y", "0").Close().Open("a:ext").Bare("cx", width).Bare("cy", height).Close().Close()
            .Open("a:prstGeom").Bare("prst", "rect").Leaf("a:avLst").Close().Close()
            .Close().Close().Close().Close().Close().Close().Close();
    }

    private static string Emus(int millimetres) => (millimetres * EmusOfMillimetre).ToString(CultureInfo.InvariantCulture);
}
