using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;

namespace HandbookSite.Tests.Downloads.Word;

public sealed class WordFileTests
{
    public static TheoryData<string> Names => WordSamples.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_file_keeps_to_the_schemas_of_Office_2019_and_Microsoft_365(string name)
    {
        if (Environment.GetEnvironmentVariable("HANDBOOK_KEEP") is { } folder) File.WriteAllBytes(Path.Combine(folder, name + ".docx"), WordSamples.File(name));
        var errors = Errors(WordSamples.File(name));
        Assert.True(errors.Count == 0, string.Join(Environment.NewLine, errors));
    }

    private static List<string> Errors(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        return [.. new[] { FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 }
            .SelectMany(version => new OpenXmlValidator(version).Validate(package, TestContext.Current.CancellationToken))
            .Select(error => $"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}").Take(20)];
    }
}
