using System.Diagnostics;
using System.Globalization;
using System.Text;
using HandbookSite.Downloads.Pdf;
using PdfDocument = UglyToad.PdfPig.PdfDocument;

namespace HandbookSite.Tests.Downloads.Pdf;

/// <summary>PDF files, read back by the programs of others.</summary>
public sealed class PdfWriterTests
{
    [Fact]
    public async Task Programs_of_others_read_the_files_without_a_word()
    {
        foreach (var document in TestProtocols.All)
        {
            using var pdf = new WrittenPdf(document);
            Assert.Contains("No syntax or stream encoding errors found", await pdf.Run("qpdf", "--check", "document.pdf"), StringComparison.Ordinal);
            Assert.Equal("", await pdf.Run("mutool", "clean", "document.pdf", "cleaned.pdf"));
        }
    }

    [Fact]
    public async Task A_file_is_tagged_and_has_no_script()
    {
        using var pdf = new WrittenPdf(SampleDocument.English);
        var facts = await pdf.Run("pdfinfo", "document.pdf");
        Assert.Matches(@"Title: +Sample protocol\n", facts);
        Assert.Matches(@"Subject: +A sample\.\n", facts);
        Assert.Matches(@"Tagged: +yes\n", facts);
        Assert.Matches(@"JavaScript: +no\n", facts);
        Assert.Matches(@"Page size: +595.28 x 841.89 pts \(A4\)\n", facts);
        Assert.Contains("Sun Nov  1", facts, StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_fonts_are_embedded_subsets_that_read_back_as_text()
    {
        using var pdf = new WrittenPdf(SampleDocument.Dutch);
        var fonts = (await pdf.Run("pdffonts", "document.pdf")).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.Equal(4, fonts.Length);
        Assert.All(fonts, font => Assert.Matches(@"^[A-Z]{6}\+CharisSIL.* yes yes yes +\d+ +0$", font));
    }

    [Fact]
    public async Task The_structure_reads_as_the_page_is_drawn()
    {
        foreach (var document in TestProtocols.All.Select(document => document with { Footnotes = [] }))
        {
            using var pdf = new WrittenPdf(document);
            Assert.Equal(Drawn(pdf), Read(await pdf.Run("pdfinfo", "-struct-text", "document.pdf")));
        }
    }

    [Fact]
    public async Task A_footnote_is_read_after_the_paragraph_that_leads_to_it()
    {
        using var pdf = new WrittenPdf(SampleDocument.English);
        Assert.Contains("hasshared1.1Onthecompany’sownpages.1.2Youaskfirst", Read(await pdf.Run("pdfinfo", "-struct-text", "document.pdf")), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes() => Assert.Equal(PdfWriter.Write(SampleDocument.Dutch).Bytes, PdfWriter.Write(SampleDocument.Dutch).Bytes);

    [Theory]
    [InlineData("Turkish", ",", "-")]
    [InlineData("Persian", "\u066B", "\u200E\u2212")]
    [InlineData("Swedish", ",", "\u2212")]
    [InlineData("Arabic", "\u066B", "\u061C-")]
    [InlineData("Thai", ".", "-")]
    public void Numbers_are_the_same_in_the_signs_of_every_language(string language, string point, string minus)
    {
        var (before, expected) = (CultureInfo.CurrentCulture, PdfWriter.Write(SampleDocument.Dutch).Bytes);
        var culture = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (culture.NumberFormat.NumberDecimalSeparator, culture.NumberFormat.NegativeSign) = (point, minus);
        culture.DateTimeFormat.ShortDatePattern = "d '" + language + "'";
        try
        {
            CultureInfo.CurrentCulture = culture;
            Assert.Equal(expected, PdfWriter.Write(SampleDocument.Dutch).Bytes);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void A_protocol_of_ordinary_length_is_small_and_quick()
    {
        var document = TestProtocols.Long(21, 4);
        var best = TimeSpan.MaxValue;
        for (var run = 0; run < 12; run++)
        {
            var started = Stopwatch.GetTimestamp();
            Assert.InRange(PdfWriter.Write(document).Bytes.Length, 20_000, 100_000);
            best = TimeSpan.FromTicks(Math.Min(best.Ticks, Stopwatch.GetElapsedTime(started).Ticks));
        }
        Assert.InRange(best.TotalMilliseconds, 0, 150);
    }

    [Fact]
    public void Headings_are_bookmarks_in_a_tree()
    {
        using var pdf = new WrittenPdf(SampleDocument.English);
        using var read = PdfDocument.Open(pdf.PathOf("document.pdf"));
        Assert.True(read.TryGetBookmarks(out var bookmarks));
        var title = Assert.Single(bookmarks.Roots);
        Assert.Equal("Sample protocol", title.Title);
        Assert.Equal(["1 Purpose at Company name", "2 Photos of the site", "Signatures", "Receipt"], title.Children.Select(child => child.Title));
        Assert.Equal("Steps", Assert.Single(title.Children[1].Children).Title);
    }

    [Fact]
    public async Task References_lead_to_places_and_links_to_addresses()
    {
        using var pdf = new WrittenPdf(SampleDocument.English);
        var text = (await pdf.Objects()).ToJsonString();
        Assert.Contains("u:https://example.org/handbook/nl/", text, StringComparison.Ordinal);
        foreach (var place in new[] { "purpose", "ask", "help", "note:1" })
        {
            Assert.Contains($"\"/Dest\":\"u:{place}\"", text, StringComparison.Ordinal);
            Assert.Contains($"\"u:{place}\",[", text, StringComparison.Ordinal);
        }
    }

    /// <summary>The marked text of a file in the order in which it is drawn, without white.</summary>
    private static string Drawn(WrittenPdf pdf)
    {
        using var read = PdfDocument.Open(pdf.PathOf("document.pdf"));
        var text = new StringBuilder();
        foreach (var mark in read.GetPages().SelectMany(page => page.GetMarkedContents()).Where(mark => !mark.IsArtifact)) text.AppendJoin("", mark.Letters.Select(letter => letter.Value));
        return Plain(text.ToString());
    }

    /// <summary>The quoted text of a structure tree as poppler prints it.</summary>
    private static string Read(string tree) => Plain(string.Concat(tree.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('"')).Select(line => line.Trim('"'))));

    private static string Plain(string text) => string.Concat(text.Where(letter => !char.IsWhiteSpace(letter) && letter != '\u00AD'));
}
