using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>Writes a protocol as a tagged PDF file that can be filled in, built to the rules of PDF/UA-1 (ISO 14289-1).</summary>
internal static class PdfWriter
{
    /// <summary>The file; the same document gives the same bytes.</summary>
    public static PdfResult Write(ProtocolDocument document)
    {
        var layout = new DocumentLayout(document);
        var pages = layout.Pages();
        var target = new PdfDocument(layout.Root, pages.Count);
        foreach (var page in target.Pages)
        {
            pages[page.Index].Draw(page);
            RunningLines.Draw(page, document, pages[page.Index]);
        }
        return new PdfResult(End(target, document), target.Pages.Length);
    }

    /// <summary>How many sides the text of a poster fills in its smallest letters; it may be no more than 1.</summary>
    public static double PosterSides(ProtocolDocument document) => new DocumentLayout(document).PosterSides();

    private static byte[] End(PdfDocument target, ProtocolDocument document)
    {
        var file = target.File;
        var form = target.Form.Write();
        var fonts = file.Add(target.Fonts.Write(file, target.Form.Font));
        var pages = file.Reserve();
        foreach (var page in target.Pages) page.Write(file, pages, fonts);
        file.Set(pages, $"<</Type/Pages/Count {target.Pages.Length}/Kids{PdfSyntax.References(target.Pages.Select(page => page.Number))}>>");
        var tree = target.Tree.Write(file, target.Pages);
        var outlines = target.Bookmarks.Write(file);
        var metadata = file.AddStream("/Type/Metadata/Subtype/XML", PdfMetadata.Packet(document), isOpen: true);
        var information = file.Add(PdfMetadata.Information(document));
        var catalog = file.Add($"<</Type/Catalog/Pages {PdfSyntax.Reference(pages)}/Lang{PdfSyntax.Text(document.Language.Locale)}/MarkInfo<</Marked true>>/ViewerPreferences<</DisplayDocTitle true>>/PageLabels<</Nums[0<</S/D>>]>>/PageMode/UseOutlines"
            + $"/StructTreeRoot {PdfSyntax.Reference(tree)}/Metadata {PdfSyntax.Reference(metadata)}/Outlines {PdfSyntax.Reference(outlines)}{form}{target.Destinations.Write()}>>");
        return file.End(catalog, information);
    }
}
