using System.Diagnostics;
using HandbookSite.Downloads.Pdf;
using HandbookSite.Protocols.Model;
using PdfDocument = UglyToad.PdfPig.PdfDocument;

namespace HandbookSite.Tests.Downloads.Pdf;

/// <summary>Where pages end.</summary>
public sealed class PdfPagesTests
{
    [Fact]
    public void A_heading_is_never_the_last_on_its_page()
    {
        for (var lines = 25; lines < 45; lines++)
        {
            var pages = Pages(TestProtocols.Only([.. TestProtocols.Lines(lines), TestProtocols.Head("Kop", "kop"), TestProtocols.Say("Eerste."), .. TestProtocols.Lines(9)]));
            var page = Assert.Single(pages, text => text.Contains("Kop", StringComparison.Ordinal));
            Assert.Contains("KopEerste.", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Neither_the_first_nor_the_last_line_of_a_paragraph_stands_alone()
    {
        for (var lines = 20; lines < 45; lines++)
        {
            var paragraph = new Paragraph(SampleDocument.Dutch.Body[0].Place, [new Run("eerste"), new LineBreak(), new Run("tweede"), new LineBreak(), new Run("derde"), new LineBreak(), new Run("vierde")]);
            Assert.All(Pages(TestProtocols.Only([.. TestProtocols.Lines(lines), paragraph])), page => Assert.DoesNotMatch("^vierde|eerste$", page));
        }
    }

    [Fact]
    public void Those_who_sign_stay_on_one_page()
    {
        for (var lines = 15; lines < 40; lines++)
        {
            var pages = Pages(TestProtocols.Only([.. TestProtocols.Lines(lines), TestProtocols.Head("Ondertekening", "sign"), TestProtocols.Sign]));
            var page = Assert.Single(pages, text => text.Contains("Ondertekening", StringComparison.Ordinal));
            Assert.EndsWith("MedewerkerHandtekeningNaammedewerkerDatum", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_head_of_a_table_is_repeated_for_the_eye_alone()
    {
        using var pdf = new WrittenPdf(TestProtocols.Only(TestProtocols.Rows(60)));
        using var read = PdfDocument.Open(pdf.PathOf("document.pdf"));
        Assert.True(read.NumberOfPages > 2);
        foreach (var page in read.GetPages().Skip(1)) Assert.Contains("BeeldWiezegtja", string.Concat(page.Letters.Select(letter => letter.Value)), StringComparison.Ordinal);
        Assert.Equal(2, (await pdf.Run("pdfinfo", "-struct-text", "document.pdf")).Split("Wie zegt ja").Length);
    }

    [Fact]
    public void A_long_row_breaks_between_its_lines()
    {
        var pages = Pages(TestProtocols.Only(new Table(SampleDocument.Dutch.Body[0].Place, [new([new Run("a")]), new([new Run("b")])],
            [[new([new Run(string.Join(' ', Enumerable.Range(1, 1500).Select(number => $"woord{number}")))]), new([new Run("kort")])]])));
        Assert.True(pages.Count > 1);
        Assert.Contains("woord1500", pages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_begins_a_page()
    {
        var pages = Pages(SampleDocument.English);
        Assert.StartsWith("Receipt", pages[^1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_poster_has_its_text_on_the_first_side_and_the_rest_behind_it()
    {
        var pages = Pages(TestProtocols.Poster);
        Assert.StartsWith("Voorbeeldprotocol1Doelbij", pages[0], StringComparison.Ordinal);
        Assert.StartsWith("Gegevensvanditdocument", pages[1], StringComparison.Ordinal);
        using var poster = PdfDocument.Open(PdfWriter.Write(TestProtocols.Poster).Bytes);
        using var paper = PdfDocument.Open(PdfWriter.Write(TestProtocols.Poster with { Protocol = SampleDocument.Dutch.Protocol }).Bytes);
        Assert.True(Largest(poster) > 1.3 * Largest(paper));
    }

    [Fact]
    public void Nothing_is_ever_too_much()
    {
        var started = Stopwatch.GetTimestamp();
        Assert.Equal(1, PdfWriter.Write(TestProtocols.Only()).Pages);
        Assert.True(PdfWriter.Write(TestProtocols.Long(100, 20)).Pages > 50);
        Assert.NotEmpty(PdfWriter.Write(TestProtocols.Only(TestProtocols.Columns(40))).Bytes);
        Assert.NotEmpty(PdfWriter.Write(TestProtocols.Only(TestProtocols.Say(new string('x', 5000)), TestProtocols.Say(""), new Paragraph(SampleDocument.Dutch.Body[0].Place, []))).Bytes);
        Assert.NotEmpty(PdfWriter.Write(SampleDocument.Dutch with { Footnotes = [new Footnote(1, [new Run(string.Join(' ', Enumerable.Repeat("noot", 3000)))])] }).Bytes);
        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 20);
    }

    [Fact]
    public void A_sheet_holds_as_many_columns_as_their_words_allow()
    {
        Assert.True(PdfTables.Fits(TestProtocols.Columns(3)));
        Assert.False(PdfTables.Fits(TestProtocols.Columns(9)));
    }

    [Fact]
    public void The_first_letter_that_is_missing_is_named()
    {
        Assert.Null(PdfLetters.Missing("Foto’s „van” Łódź – 3 m² à € 5,– \u00ADĳ\u2011\u202F…"));
        Assert.Equal("→", PdfLetters.Missing("Ja → nee ☐").ToString());
    }

    private static double Largest(PdfDocument document) => document.GetPage(1).Letters.Max(letter => letter.PointSize);

    /// <summary>The text of each page without white, artifacts and what hangs on a footnote.</summary>
    private static List<string> Pages(ProtocolDocument document)
    {
        using var read = PdfDocument.Open(PdfWriter.Write(document).Bytes);
        return [.. read.GetPages().Select(page => string.Concat(page.GetMarkedContents().Where(mark => !mark.IsArtifact).SelectMany(mark => mark.Letters).Select(letter => letter.Value).Where(letter => !string.IsNullOrWhiteSpace(letter))))];
    }
}
