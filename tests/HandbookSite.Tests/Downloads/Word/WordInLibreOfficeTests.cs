using static HandbookSite.Tests.Downloads.Word.WordPackage;

namespace HandbookSite.Tests.Downloads.Word;

public sealed class WordInLibreOfficeTests : IDisposable
{
    private readonly LibreOffice _office = new();

    [Fact]
    public async Task Every_heading_and_clause_is_printed_with_its_number()
    {
        var printed = ModelWords.Normal(await _office.Printed(WordSamples.File("nl")));
        var wanted = ModelWords.Of(SampleDocument.Dutch).Where(part => part.Id is "purpose" or "help" or "ask" or "wait" or "firm" or "keep").ToList();
        var numbered = wanted.Zip(wanted.Skip(1)).Where(pair => pair.First.Id == pair.Second.Id && char.IsDigit(pair.First.Words[0])).Select(pair => $"{pair.First.Words} {string.Join(' ', pair.Second.Words.Split(' ').Take(3))}").ToList();
        Assert.Equal(["1.1 Je mag altijd", "2.1 Je vraagt de", "2.2 Je wacht op", "2.3 Je stuurt de", "2.4 Naam van het"], numbered);
        Assert.All(numbered.Append("1 Doel bij"), words => Assert.Contains(words, printed, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_value_in_the_custom_XML_part_shows_in_text_cell_and_header()
    {
        var package = new WordPackage(WordSamples.File("nl"));
        package["customXml/item1.xml"].Elements().Single(field => field.Name.LocalName == "company").Value = "Metselwerk";
        var printed = await _office.Printed(package.File());
        Assert.DoesNotContain("[Naam van het bedrijf]", printed, StringComparison.Ordinal);
        var pages = printed.Split('\f', StringSplitOptions.RemoveEmptyEntries);
        Assert.All(pages, page => Assert.Contains("Metselwerk", page.Split('\n')[0], StringComparison.Ordinal));
        Assert.Equal(6 + pages.Length, printed.Split("Metselwerk").Length - 1);
    }

    [Fact]
    public async Task The_text_of_a_poster_fits_one_side()
    {
        var pages = (await _office.Printed(WordSamples.File("poster"))).Split('\f');
        Assert.Contains("7", pages[0], StringComparison.Ordinal);
        Assert.Contains(SampleDocument.Dutch.Front.OfType<HandbookSite.Protocols.Model.FactTable>().Single().Caption, pages[1], StringComparison.Ordinal);
    }

    [Fact]
    public async Task Text_headings_footnotes_comments_and_bindings_survive_a_round_trip()
    {
        var before = new WordPackage(WordSamples.File("nl-lawyer"));
        var after = new WordPackage(await _office.Convert(before.File(), "docx"));
        Assert.Equal(Words(before), Words(after));
        Assert.Equal(Counts(before), Counts(after));
    }

    public void Dispose() => _office.Dispose();

    private static string Words(WordPackage package) => ModelWords.Normal(string.Join(' ', package.Body.Descendants(W + "p").Where(paragraph => !paragraph.Ancestors(W + "p").Any()).Select(WordText.Words)));

    private static (int Headings, int Footnotes, int Comments, int References, int Bindings) Counts(WordPackage package) => (
        package.Body.Descendants(W + "pStyle").Count(style => style.Attribute(W + "val")!.Value.StartsWith("Heading", StringComparison.Ordinal)),
        package.Body.Descendants(W + "footnoteReference").Count(),
        package["word/comments.xml"].Elements(W + "comment").Count(),
        package.Body.Descendants().Count(element => (element.Name == W + "instrText" && element.Value.Contains("REF", StringComparison.Ordinal)) || (element.Name == W + "fldSimple" && element.Attribute(W + "instr")!.Value.Contains("REF", StringComparison.Ordinal))),
        package.Body.Descendants(W + "sdtPr").Count(control => control.Element(W + "text") is not null && control.Element(W + "dataBinding") is not null));
}
