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
        foreach (var words in document.Footnotes.Select(note => PlainWords.Of(note.Words)).Prepend(document.Title)) Letters(words, page.Page.Text.Place, report);
        foreach (var field in document.Fields) Letters(field, page.Page.Source.Protocol!.Fields.First(other => other.Key == field.Key).Place, report);
        Poster(document, page.Page.Text.Place, report);
        foreach (var block in DocumentWalk.Over(document.Body))
        {
            foreach (var words in DocumentWalk.Lines(block).Select(PlainWords.Of)) Letters(words, block.Place, report);
            if (block is Table table && !PdfTables.Fits(table))
                report(block.Place.Says(Codes.TableTooWide, $"A sheet of A4 cannot hold a table of {table.Header.Length.ToString(CultureInfo.InvariantCulture)} columns legibly. Split it, or turn its columns into rows."));
        }
    }

    /// <summary>What stands in a form field has fewer letters than a text; names and options stand in texts too.</summary>
    private static void Letters(DocumentField field, Place place, Action<Diagnostic> report)
    {
        foreach (var words in field.Options.Concat(field.Columns).Select(option => option.Label).Prepend(field.Label)) Letters(words, place, report);
        var typed = field.IsFixed ? [] : field.Type == FieldType.Choice ? field.Options.Select(option => option.Label) : field.Options.IsEmpty ? field.Default : [];
        foreach (var letter in typed.SelectMany(words => words.EnumerateRunes()).Where(letter => !FieldAlphabet.Has(letter)).Take(1))
            report(place.Says(Codes.MissingLetter, $"A form field of the PDF file cannot show '{letter}' (U+{letter.Value.ToString("X4", CultureInfo.InvariantCulture)}), which stands in '{field.Key}'. Write it another way."));
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
