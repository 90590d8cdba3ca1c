using System.Diagnostics;
using System.Globalization;
using System.Text;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using HandbookSite.Conditions;
using HandbookSite.Content;
using HandbookSite.Downloads.Word;
using HandbookSite.Protocols.Model;
using static HandbookSite.Tests.Downloads.Word.WordPackage;

namespace HandbookSite.Tests.Downloads.Word;

public sealed class WordFileTests
{
    public static TheoryData<string> Names => WordSamples.Names;

    public static TheoryData<string> Whole => ["nl", "en", "nl-lawyer", "poster", "no-articles"];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_keeps_to_the_schemas_of_Office_2019_and_Microsoft_365(string name) => AssertValid(WordSamples.File(name));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_file_has_the_same_bytes_twice_and_under_every_culture(string name) => OddCultures.Same(() => WordSamples.File(name));

    [Theory]
    [MemberData(nameof(Whole))]
    public void A_file_says_the_words_and_numbers_of_the_document_in_their_order(string name)
    {
        var text = new WordText(new WordPackage(WordSamples.File(name)));
        Assert.Equal(ModelWords.Joined(ModelWords.Of(WordSamples.Document(name))), ModelWords.Normal(string.Join(' ', text.Paragraphs.Concat(text.Footnotes))));
    }

    [Theory]
    [InlineData("nl-en")]
    [InlineData("en-nl")]
    public void Two_languages_side_by_side_say_the_words_and_numbers_of_both(string name)
    {
        var said = ModelWords.Normal(string.Join(' ', new WordText(new WordPackage(WordSamples.File(name))).Paragraphs)).Split(' ');
        var wanted = new[] { SampleDocument.Dutch, SampleDocument.English }.SelectMany(document =>
            ModelWords.Joined(ModelWords.Of(document with { Footnotes = [] })).Split(' ').Concat(ModelWords.Normal($"{document.Words.Prevails} {document.Language.Name} {document.Language.Name}").Split(' ')));
        Assert.Equal(wanted.Order(StringComparer.Ordinal), said.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_reference_shows_the_number_that_Word_works_out(string name)
    {
        var package = new WordPackage(WordSamples.File(name));
        var text = new WordText(package);
        foreach (var field in package.Body.Descendants(W + "fldSimple").Where(field => field.Attribute(W + "instr")!.Value.Contains("REF", StringComparison.Ordinal)))
            Assert.Equal(text.NumberAt(field.Attribute(W + "instr")!.Value.Split(' ')[2]), WordText.Words(field));
        Assert.DoesNotContain(package["word/settings.xml"].Elements(), element => element.Name == W + "updateFields");
    }

    [Fact]
    public void Every_control_of_a_field_is_bound_also_in_a_table_and_the_header()
    {
        var package = new WordPackage(WordSamples.File("nl"));
        var controls = new[] { package.Body, package["word/header1.xml"] }.SelectMany(part => part.Descendants(W + "sdtPr")).Where(control => control.Element(W + "tag")?.Attribute(W + "val")!.Value.StartsWith("field:", StringComparison.Ordinal) is true).ToList();
        Assert.All(controls, control => Assert.NotNull(control.Element(W + "dataBinding")));
        var company = controls.Count(control => control.Element(W + "tag")!.Attribute(W + "val")!.Value == "field:company");
        Assert.Equal(7, company);
        Assert.Equal("text", Kind("story"));
        Assert.Equal("checkbox", Kind("steps"));
        string Kind(string key) => controls.First(control => control.Element(W + "tag")!.Attribute(W + "val")!.Value == $"field:{key}").Elements().Last().Name.LocalName;
    }

    [Fact]
    public void The_custom_XML_part_holds_the_defaults()
    {
        var values = new WordPackage(WordSamples.File("nl"))["customXml/item1.xml"];
        Assert.Equal(("1.0", "4", "ask", "", "false"), (Value("version"), Value("retention_weeks"), Value("photos"), Value("company"), Value("signature")));
        Assert.Equal(["LinkedIn", "Instagram"], values.Elements().Single(field => field.Name.LocalName == "platforms").Elements().Select(row => row.Value));
        string Value(string key) => values.Elements().Single(field => field.Name.LocalName == key).Value;
    }

    [Theory]
    [InlineData("nl")]
    [InlineData("nl-en")]
    public void The_text_stays_when_the_custom_XML_is_removed(string name)
    {
        var package = new WordPackage(WordSamples.File(name));
        var before = new WordText(package).Paragraphs.ToList();
        package.Remove("customXml/");
        AssertValid(package.File());
        Assert.Equal(before, new WordText(new WordPackage(package.File())).Paragraphs);
    }

    [Fact]
    public void The_edition_for_lawyers_has_a_comment_for_each_reason_and_the_plain_one_none()
    {
        var lawyer = new WordPackage(WordSamples.File("nl-lawyer"));
        var comments = lawyer["word/comments.xml"].Elements().ToList();
        Assert.Equal(3, comments.Count);
        Assert.All(comments, comment => Assert.StartsWith("Algemene informatie, geen juridisch advies.", WordText.Words(comment), StringComparison.Ordinal));
        Assert.Equal(("Sociale media in de bouw", "2026-11-01T00:00:00Z", "SMI"), (comments[0].Attribute(W + "author")!.Value, comments[0].Attribute(W + "date")!.Value, comments[0].Attribute(W + "initials")!.Value));
        Assert.Equal(3, lawyer.Body.Descendants(W + "commentReference").Count());
        Assert.False(new WordPackage(WordSamples.File("nl")).Parts.ContainsKey("word/comments.xml"));
    }

    [Fact]
    public void Alternatives_stand_in_controls_that_name_their_conditions()
    {
        var package = new WordPackage(WordSamples.File("nl"));
        var groups = package.Body.Elements(W + "sdt").Where(control => Tag(control).StartsWith("when:", StringComparison.Ordinal)).ToList();
        Assert.Equal(["when:photos = ask", "when:photos = firm"], groups.Select(Tag));
        Assert.All(groups, group => Assert.StartsWith("Foto’s:", WordText.Words(group), StringComparison.Ordinal));
        Assert.Equal(["remove:open-fields", "remove:how-to"], package.Body.Elements(W + "sdt").Select(Tag).Where(tag => tag.StartsWith("remove:", StringComparison.Ordinal)));
        static string Tag(System.Xml.Linq.XElement control) => control.Element(W + "sdtPr")!.Element(W + "tag")?.Attribute(W + "val")!.Value ?? "";
    }

    [Fact]
    public void Long_names_of_controls_are_cut_and_still_differ()
    {
        var words = Enumerable.Range(0, 3).Select(number => new HandbookSite.Conditions.Word(new string('a', 80) + number, SmallDocument.Here));
        var document = SmallDocument.Of(new Choice(SmallDocument.Here, "Only if:", [.. words.Select(word => new Alternative(SmallDocument.Here, new Question(word, [word], IsNegated: false), word.Text, [SmallDocument.Say("x")]))]));
        var tags = new WordPackage(WordFile.Of(document, WordEdition.Plain, WordSamples.Looks)).Body.Descendants(W + "tag").Select(tag => tag.Attribute(W + "val")!.Value).ToList();
        Assert.Equal(3, tags.Distinct(StringComparer.Ordinal).Count());
        Assert.All(tags, tag => Assert.True(tag.Length <= 64, tag));
    }

    [Theory]
    [InlineData(FieldType.Text, "{w}text")]
    [InlineData(FieldType.Email, "{w}text")]
    [InlineData(FieldType.Number, "{w}text")]
    [InlineData(FieldType.Image, "{w}text")]
    [InlineData(FieldType.List, "{w}text")]
    [InlineData(FieldType.Date, "{w}date")]
    [InlineData(FieldType.Choice, "{w}dropDownList")]
    [InlineData(FieldType.Bool, "{w14}checkbox")]
    public void A_field_has_the_control_of_its_type(FieldType type, string control)
    {
        var file = WordFile.Of(SmallDocument.Of(new Paragraph(SmallDocument.Here, [new Blank(SmallDocument.Field(type))])), WordEdition.Plain, WordSamples.Looks);
        AssertValid(file);
        Assert.Empty(PackageCheck.Findings(new WordPackage(file)));
        var wanted = control[0..3] == "{w}" ? W + control[3..] : W14 + control[5..];
        Assert.Single(new WordPackage(file).Body.Descendants(wanted));
    }

    [Fact]
    public void A_fixed_field_is_plain_text()
    {
        var field = SmallDocument.Field(FieldType.Choice, "two") with { IsFixed = true };
        var package = new WordPackage(WordFile.Of(SmallDocument.Of(new Paragraph(SmallDocument.Here, [new Blank(field)])), WordEdition.Plain, WordSamples.Looks));
        Assert.Empty(package.Body.Descendants(W + "sdt"));
        Assert.Contains("Second", WordText.Words(package.Body), StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_says_what_it_is_and_names_nobody()
    {
        var core = new WordPackage(WordSamples.File("nl"))["docProps/core.xml"];
        Assert.Equal(
            ["title=Voorbeeldprotocol", "subject=Een voorbeeld.", "keywords=sample", "description=Tekst onder CC BY 4.0. Geen juridisch advies.", "language=nl-NL", "version=1.2", "created=2026-11-01T00:00:00Z", "modified=2026-11-01T00:00:00Z"],
            core.Elements().Select(property => $"{property.Name.LocalName}={property.Value}"));
    }

    [Fact]
    public void A_logo_stands_in_the_header()
    {
        var file = WordFile.Of(SampleDocument.Dutch, WordEdition.Plain, WordSamples.Looks with { Logo = new WordLogo(TestPicture.Png(40, 12), IsJpeg: false, 40, 12) });
        AssertValid(file);
        Assert.Contains("cx=\"1440000\"", new WordPackage(file)["word/header1.xml"].ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Characters_that_XML_cannot_hold_are_left_out() =>
        AssertValid(WordFile.Of(SmallDocument.Of(SmallDocument.Say("a\u0001b\uFFFFc😀")), WordEdition.Plain, WordSamples.Looks));

    [Fact]
    public void Two_thousand_clauses_are_written_soon_and_well()
    {
        var document = WordSamples.Large(100, 20);
        var clock = Stopwatch.StartNew();
        var file = WordFile.Of(document, WordEdition.Lawyer, WordSamples.Looks);
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(5), clock.Elapsed.ToString("c", CultureInfo.InvariantCulture));
        AssertValid(file);
        Assert.Empty(PackageCheck.Findings(new WordPackage(file)));
    }

    [Fact]
    public void Nothing_is_wrong_with_the_files_of_the_real_handbook()
    {
        var site = TestSite.Build(WholeSiteTests.RealSources());
        var files = site.Paths.Where(path => path.EndsWith(".docx", StringComparison.Ordinal)).ToList();
        Assert.NotEmpty(files);
        foreach (var path in files)
        {
            AssertValid(site.Bytes(path));
            Assert.Empty(PackageCheck.Findings(new WordPackage(site.Bytes(path))));
        }
    }

    [Fact]
    public void A_protocol_of_twenty_one_articles_stays_below_thirty_kilobytes() =>
        Assert.InRange(WordFile.Of(WordSamples.Large(21, 4), WordEdition.Plain, WordSamples.Looks).Length, 1, 30_000);

    private static void AssertValid(byte[] file)
    {
        using var package = WordprocessingDocument.Open(new MemoryStream(file), isEditable: false);
        var errors = new StringBuilder();
        foreach (var version in new[] { FileFormatVersions.Office2019, FileFormatVersions.Microsoft365 })
            foreach (var error in new OpenXmlValidator(version).Validate(package, TestContext.Current.CancellationToken).Take(10))
                errors.AppendLine($"{error.Part?.Uri} {error.Path?.XPath}: {error.Description}");
        Assert.True(errors.Length == 0, errors.ToString());
    }
}
