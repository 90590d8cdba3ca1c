using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using HandbookSite.Cli.Files;
using HandbookSite.Downloads;
using HandbookSite.Pages;
using HandbookSite.Protocols.Model;
using HandbookSite.Tests.Downloads.Epub;
using HandbookSite.Tests.Downloads.Pdf;
using HandbookSite.Tests.Downloads.Word;

namespace HandbookSite.Tests.Downloads;

/// <summary>The files of the handbook itself, in the hands of the programs of others.</summary>
public sealed class HandbookFilesTests
{
    private const int MostOfWord = 30_000;
    private const int MostOfPdf = 100_000;

    public static TheoryData<string, string> Protocols => SameWordsTests.Protocols;

    [Theory]
    [MemberData(nameof(Protocols))]
    public void Word_files_keep_to_the_schemas_and_to_what_the_schemas_miss(string id, string language)
    {
        foreach (var file in Files(id, language, "docx"))
        {
            Assert.Equal("", Invalid(file.Bytes));
            Assert.Empty(PackageCheck.Findings(new WordPackage(file.Bytes)));
        }
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task LibreOffice_prints_every_Word_file_with_the_numbers_of_its_clauses(string id, string language)
    {
        using var office = new LibreOffice();
        var clauses = DocumentWalk.Over(Find(id, language).Document!.Body).OfType<Clause>().Select(clause => clause.Number).ToList();
        foreach (var file in Files(id, language, "docx"))
        {
            var printed = (await office.Printed(file.Bytes)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.Ordinal);
            Assert.DoesNotContain("Error:", printed);
            Assert.DoesNotContain(clauses, number => !printed.Contains(number));
        }
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task Pdf_files_are_sound_tagged_and_read_in_order(string id, string language)
    {
        using var pdf = new WrittenPdf(Assert.Single(Files(id, language, "pdf")).Bytes);
        Assert.Contains("No syntax or stream encoding errors found", await pdf.Run("qpdf", "--check", "document.pdf"), StringComparison.Ordinal);
        Assert.Equal("", await pdf.Run("mutool", "clean", "document.pdf", "cleaned.pdf"));
        Assert.Matches("Tagged: +yes", await pdf.Run("pdfinfo", "document.pdf"));
        var fonts = (await pdf.Run("pdffonts", "document.pdf")).Split('\n', StringSplitOptions.RemoveEmptyEntries)[2..];
        Assert.All(fonts, font => Assert.Contains(" yes yes yes ", font, StringComparison.Ordinal));
        Assert.Empty(StructureLint.Faults(await pdf.Objects()));
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public void Files_are_small(string id, string language)
    {
        Assert.InRange(Files(id, language, "docx").First(file => file.Edition == "plain").Bytes.Length, 1, MostOfWord);
        Assert.InRange(Assert.Single(Files(id, language, "pdf")).Bytes.Length, 1, MostOfPdf);
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("en")]
    public async Task The_e_book_is_right(string language)
    {
        var site = TestSite.Build(new SourceFolders(new DiskFolder(Repository.PathOf("input"), "--input"), new DiskFolder(Repository.PathOf("theme"), "--theme")).Read());
        Assert.Equal("", await Epubcheck.Check(site.Bytes($"{language}/handbook.epub")));
    }

    private static PageContent Find(string id, string language) => RealProtocols.All.Single(page => page.Page.Id == id && page.Page.Language.Code == language);

    private static IEnumerable<Download> Files(string id, string language, string format) => Find(id, language).Downloads.Where(file => file.Format == format);

    private static string Invalid(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var errors = new StringBuilder();
        foreach (var version in new[] { FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 })
            foreach (var error in new OpenXmlValidator(version).Validate(package, TestContext.Current.CancellationToken).Take(10))
                errors.AppendLine($"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}");
        return errors.ToString();
    }
}
