using HandbookSite.Tests.Downloads.Pdf;
using HandbookSite.Tests.Downloads.Word;
using static HandbookSite.Tests.Downloads.Word.WordPackage;
using PdfDocument = UglyToad.PdfPig.PdfDocument;

namespace HandbookSite.Tests.Downloads;

/// <summary>The house rules of the real handbook, which hang on a wall.</summary>
public sealed class RealPosterTests
{
    private const string Dutch = "nl/protocollen/huisregels-social-media/huisregels-social-media-v1.0";
    private const string English = "en/protocols/social-media-house-rules/social-media-house-rules-v1.0";

    private static readonly Lazy<TestSite> Site = new(() => TestSite.Build(WholeSiteTests.RealSources()));

    [Theory]
    [InlineData(Dutch, "Huisregels voor sociale media", "Besproken met de medewerkers op", "Gegevens van dit document")]
    [InlineData(English, "House rules for social media", "Discussed with staff on", "About this document")]
    public async Task All_of_it_stands_on_one_side_in_PDF(string path, string first, string last, string control)
    {
        using var pdf = new WrittenPdf(Site.Value.Bytes(path + ".pdf"));
        AssertOneSide(await pdf.Run("pdftotext", "-layout", "document.pdf", "-"), first, last, control);
    }

    [Theory]
    [InlineData(Dutch, "Huisregels voor sociale media", "Besproken met de medewerkers op", "Gegevens van dit document")]
    [InlineData(English, "House rules for social media", "Discussed with staff on", "About this document")]
    public async Task All_of_it_stands_on_one_side_in_Word(string path, string first, string last, string control)
    {
        using var office = new LibreOffice();
        AssertOneSide(await office.Printed(Site.Value.Bytes(path + ".docx")), first, last, control);
    }

    [Theory]
    [InlineData(Dutch)]
    [InlineData(English)]
    public void Nobody_needs_glasses_for_the_PDF(string path)
    {
        using var read = PdfDocument.Open(Site.Value.Bytes(path + ".pdf"));
        var sizes = read.GetPage(1).Letters.Select(letter => letter.PointSize).ToList();
        Assert.True(sizes.Min() >= 8.5);
        Assert.True(sizes.Count(size => size >= 10) > sizes.Count / 2);
        Assert.True(sizes.Max() >= 30);
    }

    [Theory]
    [InlineData(Dutch)]
    [InlineData(English)]
    public void Nobody_needs_glasses_for_the_Word_file(string path)
    {
        var styles = new WordPackage(Site.Value.Bytes(path + ".docx"))["word/styles.xml"];
        Assert.True(SizeOf("PosterListContinue") >= 20);
        Assert.True(SizeOf("PosterSmallPrintListContinue") >= 17);
        Assert.True(SizeOf("PosterTitle") >= 50);
        int SizeOf(string style) => int.Parse(styles.Elements(W + "style").Single(one => one.Attribute(W + "styleId")!.Value == style).Descendants(W + "sz").Single().Attribute(W + "val")!.Value, System.Globalization.CultureInfo.InvariantCulture);
    }

    private static void AssertOneSide(string printed, string first, string last, string control)
    {
        var pages = printed.Split('\f');
        Assert.StartsWith(first, pages[0].TrimStart(), StringComparison.Ordinal);
        Assert.Contains(last, pages[0], StringComparison.Ordinal);
        Assert.DoesNotContain(control, pages[0], StringComparison.Ordinal);
        Assert.Contains(control, string.Join('\n', pages[1].Split('\n', StringSplitOptions.RemoveEmptyEntries).Take(3)), StringComparison.Ordinal);
    }
}
