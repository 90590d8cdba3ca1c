using HandbookSite.Downloads.Pdf;
using HandbookSite.Downloads.Word;
using HandbookSite.Protocols.Model;
using HandbookSite.Tests.Downloads.Pdf;
using HandbookSite.Tests.Downloads.Word;
using static HandbookSite.Tests.Downloads.Word.WordPackage;
using PdfDocument = UglyToad.PdfPig.PdfDocument;

namespace HandbookSite.Tests.Downloads;

/// <summary>The house rules of the real handbook, which hang on a wall.</summary>
public sealed class RealPosterTests
{
    public static TheoryData<string> Languages => ["nl", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task All_of_it_stands_on_one_side_in_PDF(string language)
    {
        using var pdf = new WrittenPdf(Poster(language));
        AssertOneSide(await pdf.Run("pdftotext", "document.pdf", "-"), language);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public async Task All_of_it_stands_on_one_side_in_Word(string language)
    {
        using var office = new LibreOffice();
        AssertOneSide(await office.Printed(Word(language)), language);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Nobody_needs_glasses_for_the_PDF(string language)
    {
        using var read = PdfDocument.Open(PdfWriter.Write(Poster(language)).Bytes);
        var sizes = read.GetPage(1).Letters.Select(letter => letter.PointSize).ToList();
        Assert.True(sizes.Min() >= 8.5);
        Assert.True(sizes.Count(size => size >= 10) > sizes.Count / 2);
        Assert.True(sizes.Max() >= 30);
    }

    [Theory]
    [MemberData(nameof(Languages))]
    public void Nobody_needs_glasses_for_the_Word_file(string language)
    {
        var styles = new WordPackage(Word(language))["word/styles.xml"];
        Assert.True(SizeOf("PosterListContinue") >= 20);
        Assert.True(SizeOf("PosterSmallPrintListContinue") >= 17);
        Assert.True(SizeOf("PosterTitle") >= 50);
        int SizeOf(string style) => int.Parse(styles.Elements(W + "style").Single(one => one.Attribute(W + "styleId")!.Value == style).Descendants(W + "sz").Single().Attribute(W + "val")!.Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static ProtocolDocument Poster(string language) => RealProtocols.All.Select(page => page.Document).Single(document => document?.Protocol.IsPoster is true && document.Language.Code == language)!;

    private static byte[] Word(string language) => WordFile.Of(Poster(language), WordEdition.Plain, WordSamples.Looks);

    /// <summary>The title, all headings, all names of alternatives and the last words stand on the first side, and the control table on the second.</summary>
    private static void AssertOneSide(string printed, string language)
    {
        var poster = Poster(language);
        var pages = printed.Split('\f').Select(ModelWords.Normal).ToList();
        var blocks = DocumentWalk.Over(poster.Body).ToList();
        var wanted = blocks.OfType<Heading>().Select(heading => PlainWords.Of(heading.Words))
            .Concat(blocks.OfType<Choice>().SelectMany(choice => choice.Alternatives).Select(alternative => alternative.Label))
            .Append(poster.Title).Append(blocks.OfType<Paragraph>().Last().Words.OfType<Run>().First().Text).Select(ModelWords.Normal).ToList();
        Assert.True(wanted.Count > 15);
        Assert.All(wanted, words => Assert.Contains(words, pages[0], StringComparison.Ordinal));
        var control = ModelWords.Normal(poster.Front.OfType<FactTable>().Single().Caption);
        Assert.DoesNotContain(control, pages[0], StringComparison.Ordinal);
        Assert.Contains(control, pages[1], StringComparison.Ordinal);
    }
}
