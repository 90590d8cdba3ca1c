using System.Collections.Immutable;
using System.Diagnostics;
using System.Text;
using HandbookSite.Content;
using HandbookSite.Downloads.Text;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Tests.Downloads.Text;

public sealed class PlainTextFileTests
{
    public static TheoryData<string> Languages => ["nl", "en"];

    [Theory]
    [MemberData(nameof(Languages))]
    public void The_words_are_those_of_the_document_in_their_order(string language)
    {
        var document = Sample(language);
        Assert.Equal(ModelWords.Joined(ModelWords.Of(document)), ModelWords.Normal(Written(document)));
    }

    [Fact]
    public void Reasons_stay_at_home() => Assert.DoesNotContain("Pride", Written(SampleDocument.English), StringComparison.Ordinal);

    [Fact]
    public void A_document_looks_like_this() => Snapshot.Verify(Written(SampleDocument.Dutch));

    [Theory]
    [MemberData(nameof(Languages))]
    public void No_line_is_longer_than_76_columns(string language) =>
        Assert.All(Written(Sample(language)).Split('\n'), line => Assert.InRange(TextLines.Columns(line), 0, 76));

    [Fact]
    public void A_line_that_is_wrapped_hangs_under_its_text()
    {
        var lines = Written(SmallDocument.Long(1)).Split('\n');
        Assert.Contains("1.1  Whoever takes a picture of a colleague asks first, and says where it", lines);
        Assert.Contains("     will be seen, by whom, and for how long it stays there.", lines);
    }

    [Fact]
    public void An_address_is_never_broken()
    {
        var address = "https://example.org/" + new string('a', 90);
        Assert.Contains($"<{address}>", Written(SmallDocument.Of(new Paragraph(SmallDocument.Here, [new Link(address, address, [new Run("there")])]))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_box_stays_with_its_first_word()
    {
        var text = Written(SmallDocument.Of(new Paragraph(SmallDocument.Here, [new Run(new string('a', 72) + " "), new Blank(SmallDocument.Field(FieldType.Bool))])));
        Assert.Contains("\n[ ] Label\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void An_editor_on_an_old_office_computer_opens_it_well()
    {
        var bytes = PlainTextFile.Of(SampleDocument.Dutch);
        Assert.Equal("\uFEFFVoorbeeldprotocol\r\n=================\r\n", Encoding.UTF8.GetString(bytes)[..39]);
        Assert.Equal(bytes.Count(sign => sign == '\n'), bytes.Count(sign => sign == '\r'));
    }

    [Theory]
    [InlineData(FieldType.Text, "", "[Label]")]
    [InlineData(FieldType.Text, "1.0", "[1.0]")]
    [InlineData(FieldType.Choice, "two", "[Second]")]
    [InlineData(FieldType.Choices, "two", "[ ] First\n[x] Second")]
    [InlineData(FieldType.Bool, "", "[ ] Label")]
    [InlineData(FieldType.Bool, "true", "[x] Label")]
    public void A_blank_shows_what_to_fill_in(FieldType type, string value, string shown)
    {
        var field = SmallDocument.Field(type, [.. value.Split(' ', StringSplitOptions.RemoveEmptyEntries)]);
        Assert.Contains($"\n\n{shown}\n", Written(SmallDocument.Of(new Paragraph(SmallDocument.Here, [new Blank(field)]))), StringComparison.Ordinal);
    }

    [Fact]
    public void What_the_protocol_decides_is_no_blank()
    {
        ImmutableArray<DocumentField> fields = [SmallDocument.Field(FieldType.Text, "annex"), SmallDocument.Field(FieldType.Choices, "one"), SmallDocument.Field(FieldType.Bool, "true"), SmallDocument.Field(FieldType.Bool, "false")];
        var blanks = fields.SelectMany(field => new Inline[] { new Blank(field with { IsFixed = true }), new Run(" ") });
        Assert.Contains("\n\nannex First yes no\n", Written(SmallDocument.Of(new Paragraph(SmallDocument.Here, [.. blanks]))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_that_is_too_wide_becomes_names_and_values()
    {
        Cell Cell(string text) => new([new Run(text)]);
        var text = Written(SmallDocument.Of(new Table(SmallDocument.Here, [Cell("Image"), Cell("Consent")], [[Cell(new string('a', 50)), Cell(new string('b', 50))], [Cell("wall"), Cell("nobody")]])));
        Assert.Contains($"\n\nImage: {new string('a', 50)}\nConsent: {new string('b', 50)}\n\nImage: wall\nConsent: nobody\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_label_that_is_too_long_to_stand_beside_others_takes_its_line()
    {
        var text = Written(SmallDocument.Of(new FactTable(SmallDocument.Here, "Facts", [new FactRow("A label that nobody would call short", [new Run("value")]), new FactRow("Day", [])])));
        Assert.Contains($"\n\nFacts:\nA label that nobody would call short: value\nDay:                          {new string('_', 32)}\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_clause_without_a_number_stands_at_the_margin() =>
        Assert.Contains("\n\nJust words.\n", Written(SmallDocument.Of(new Clause(SmallDocument.Here, "", null, [SmallDocument.Say("Just words.")], []))), StringComparison.Ordinal);

    [Fact]
    public void Alternatives_within_alternatives_stand_deeper()
    {
        static Choice Choose(string label, Block block) => new(SmallDocument.Here, "Choose:", [new Alternative(SmallDocument.Here, new HandbookSite.Conditions.Question(new HandbookSite.Conditions.Word("a", SmallDocument.Here), [], IsNegated: false), label, [block])]);
        Assert.Contains("\n\nChoose:\n\n[ ] Outer\n\n    Choose:\n\n    [ ] Inner\n\n        > Words.\n", Written(SmallDocument.Of(Choose("Outer", Choose("Inner", new Quotation(SmallDocument.Here, [SmallDocument.Say("Words.")]))))), StringComparison.Ordinal);
    }

    [Fact]
    public void An_empty_document_is_its_title() =>
        Assert.Equal("Small\n=====\n", Written(SmallDocument.Of()));

    [Fact]
    public void The_bytes_are_the_same_under_every_culture() => OddCultures.Same(() => PlainTextFile.Of(SampleDocument.Dutch));

    [Fact]
    public void Two_thousand_clauses_are_soon_written()
    {
        var watch = Stopwatch.StartNew();
        Assert.Contains("\n200.10 Whoever", Written(SmallDocument.Long(2000)), StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    private static ProtocolDocument Sample(string language) => language == "nl" ? SampleDocument.Dutch : SampleDocument.English;

    private static string Written(ProtocolDocument document) => Encoding.UTF8.GetString(PlainTextFile.Of(document)).TrimStart('\uFEFF').ReplaceLineEndings("\n");
}
