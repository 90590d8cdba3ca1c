using System.Globalization;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Downloads.Epub;
using HandbookSite.Downloads.Pdf;
using HandbookSite.Pages;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Analyzers;

/// <summary>What is offered for download can hold all of its text.</summary>
internal sealed class DocumentAnalyzer : IAnalyzer
{
    /// <inheritdoc/>
    public void Check(PageContent page, Handbook handbook, Action<Diagnostic> report)
    {
        if (handbook is { RawHtml: true, HasProtocols: true } && !page.Findings.RawHtml.IsEmpty && HtmlTree.Read(page.Html).Fault is { Length: > 0 } fault)
            report(page.Findings.RawHtml[0].Says(Codes.NotInBook, $"The e-book cannot hold the HTML of this page: {fault}. Close what is open, or write it in Markdown."));
        if (page.Document is not { } document) return;
        Letters(document.Title, page.Page.Text.Place, report);
        Poster(document, page.Page.Text.Place, report);
        foreach (var block in DocumentWalk.Over(document.Body))
        {
            foreach (var line in DocumentWalk.Lines(block)) Letters(PlainWords.Of(line), block.Place, report);
            if (block is Table table && !PdfTables.Fits(table))
                report(block.Place.Says(Codes.TableTooWide, $"A sheet of A4 cannot hold a table of {table.Header.Length.ToString(CultureInfo.InvariantCulture)} columns legibly. Split it, or turn its columns into rows."));
        }
    }

    private static void Poster(ProtocolDocument document, Place place, Action<Diagnostic> report)
    {
        if (!document.Protocol.IsPoster || PdfWriter.PosterSides(document) is not (> 1 and var sides)) return;
        var (filled, excess) = ((sides * 100).ToString("F0", CultureInfo.InvariantCulture), Math.Ceiling((1 - 1 / sides) * 100).ToString(CultureInfo.InvariantCulture));
        report(place.Says(Codes.PosterTooLong, $"In the smallest letters this poster fills {filled} % of one side of A4. Take out {excess} % of the text, or leave out 'poster: true'."));
    }

    private static void Letters(string words, Place place, Action<Diagnostic> report)
    {
        if (PdfLetters.Missing(words) is { } letter)
            report(place.Says(Codes.MissingLetter, $"The PDF file cannot show '{letter}' (U+{letter.Value.ToString("X4", CultureInfo.InvariantCulture)}): its typeface has no such character. Write it another way."));
    }
}
