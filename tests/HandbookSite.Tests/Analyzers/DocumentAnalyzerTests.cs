namespace HandbookSite.Tests.Analyzers;

public sealed class DocumentAnalyzerTests
{
    [Theory]
    [InlineData("1. Kijk → daar.", "input/protocols/p.nl.md:4:4: error HB608: The PDF file cannot show '→' (U+2192): its typeface has no such character. Write it another way.")]
    [InlineData("| a | b |\n|---|---|\n| ☃ | c |", "input/protocols/p.nl.md:4:1: error HB608: The PDF file cannot show '☃' (U+2603): its typeface has no such character. Write it another way.")]
    [InlineData("Kijk.[^1]\n\n[^1]: Naar ☃.", "input/protocols/p.nl.md:1:1: error HB608: The PDF file cannot show '☃' (U+2603): its typeface has no such character. Write it another way.")]
    public void A_character_that_the_embedded_typeface_lacks_is_reported(string text, string line) => Assert.Equal([line], TestProtocol.Diagnostics(text));

    [Theory]
    [InlineData("a: { type: choice, label: A, common: true, options: { x: Ő, y: Y } }", "A form field of the PDF file cannot show 'Ő' (U+0150), which stands in 'a'.")]
    [InlineData("a: { type: text, label: A, common: true, default: Ő }", "A form field of the PDF file cannot show 'Ő' (U+0150), which stands in 'a'.")]
    [InlineData("a: { type: list, label: A, common: true, columns: { x: ☃ } }", "The PDF file cannot show '☃' (U+2603): its typeface has no such character.")]
    public void A_character_that_a_field_cannot_show_is_reported(string field, string message) => Assert.Equal(
        [$"input/fields.yml:1:1: error HB608: {message} Write it another way."],
        TestSite.Build(TestProtocol.Blocks("{{a}}", fields: field)).Diagnostics);

    [Fact]
    public void A_table_that_no_sheet_can_hold_is_reported()
    {
        string Row(string cell) => "|" + string.Concat(Enumerable.Repeat(cell + "|", 30));
        Assert.Equal(
            ["input/protocols/p.nl.md:4:1: error HB610: A sheet of A4 cannot hold a table of 30 columns legibly. Split it, or turn its columns into rows."],
            TestProtocol.Diagnostics(string.Join('\n', Row("naam"), Row("---"), Row("woord"))));
    }

    [Fact]
    public void A_poster_that_does_not_fit_one_side_is_reported()
    {
        string Rules(int count) => string.Join("\n\n", Enumerable.Range(1, count).Select(number => $"## Regel {number} {{#r{number}}}\n\nVraag het eerst."));
        Assert.Empty(TestProtocol.Diagnostics(Rules(12), "poster: true\n"));
        Assert.Empty(TestProtocol.Diagnostics(Rules(40)));
        Assert.Equal(
            ["input/protocols/p.nl.md:1:1: error HB618: In the smallest letters this poster fills 226 % of one side of A4. Take out 56 % of the text, or leave out 'poster: true'."],
            TestProtocol.Diagnostics(Rules(40), "poster: true\n"));
    }

    [Fact]
    public void Html_that_closes_what_it_did_not_open_is_reported_where_there_is_an_e_book()
    {
        var site = TestSite.Build("""
            -- handbook.yml --
            url: https://example.org/
            title: { nl: Handboek }
            languages: { nl: { name: Nederlands, locale: nl-NL } }
            sections: [protocols]
            rawHtml: true
            -- about.nl.md --
            ---
            title: Over
            ---
            <div><b>vet</div>
            -- protocols/index.nl.md --
            ---
            title: Protocollen
            ---
            -- protocols/p.yml --
            version: "1.0"
            date: 2026-11-01
            law_checked: 2026-11-24
            -- protocols/p.nl.md --
            ---
            title: P
            ---
            1. Iets.
            """);
        Assert.Equal(["input/about.nl.md:4:1: error HB617: The e-book cannot hold the HTML of this page: </div> ends nothing that is open. Close what is open, or write it in Markdown."], site.Diagnostics);
    }
}
