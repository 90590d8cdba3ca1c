namespace HandbookSite.Tests.Protocols;

public sealed class InlineBuilderTests
{
    private const string Alternatives = "## Foto’s {#fotos}\n\n::: when photos = ask\n1. Vraag. {#vraag}\n2. Zie [](#vraag). {#zie}\n:::\n\n";

    [Fact]
    public void A_reference_is_the_word_for_an_article_and_its_number_in_each_language()
    {
        const string Dutch = "## Doel {#doel}\n\n1. Zie [](#doel). {#een}\n2. Volgens [](#een) en [](#later).\n\n## Later {#later}";
        var documents = TestProtocol.Documents(TestProtocol.Bilingual(Dutch, Dutch.Replace("Zie", "See", StringComparison.Ordinal).Replace("Volgens", "By", StringComparison.Ordinal)));
        Assert.Equal(
            [
                "## 1 Doel #doel\n1.1 Zie artikel 1→#doel. #een\n1.2 Volgens artikel 1.1→#een en artikel 2→#later.\n## 2 Later #later",
                "## 1 Doel #doel\n1.1 See article 1→#doel. #een\n1.2 By article 1.1→#een en article 2→#later.\n## 2 Later #later",
            ],
            documents.Select(content => DocumentText.Of(content.Document!.Body)));
    }

    [Fact]
    public void A_reference_to_nothing_is_reported_with_the_nearest_id() => Assert.Equal(
        ["input/protocols/p.nl.md:6:8: error HB605: No article or clause has the id 'dole'. Did you mean 'doel'?"],
        TestProtocol.Diagnostics("## Doel {#doel}\n\n1. Zie [](#dole)."));

    [Fact]
    public void A_heading_without_a_number_is_no_article() => Assert.Equal(
        ["input/protocols/p.nl.md:8:1: error HB605: No article or clause has the id 'onder'."],
        TestProtocol.Diagnostics("## Doel {#doel}\n\n### Onder {#onder}\n\n[](#onder)"));

    [Fact]
    public void A_link_without_address_is_reported_as_on_any_page() => Assert.Equal(
        [
            "input/protocols/p.nl.md:4:1: error HB301: The link has no address. Put the path of a file between the parentheses.",
            "input/protocols/p.nl.md:4:1: error HB402: The link '#' has no words. Say in the brackets where it leads.",
        ],
        TestProtocol.Diagnostics("[](#)"));

    [Fact]
    public void A_reference_from_the_same_alternative_is_safe() => Assert.Empty(TestProtocol.Diagnostics(Alternatives));

    [Theory]
    [InlineData("1. Zie [](#vraag).", 11, 8, "photos = ask")]
    [InlineData("::: when photos = firm\nZie [](#vraag).\n:::", 12, 5, "photos = ask")]
    [InlineData("Noot.[^1]\n\n[^1]: Zie [](#vraag).", 13, 11, "photos = ask")]
    public void A_reference_from_elsewhere_into_an_alternative_is_reported(string text, int line, int column, string condition) => Assert.Equal(
        [$"input/protocols/p.nl.md:{line}:{column}: error HB606: 'vraag' stands under '{condition}' and may be deleted. Refer to it from the same alternative only, or to the article around it."],
        TestProtocol.Diagnostics(Alternatives + text));

    [Fact]
    public void A_reference_out_of_an_inner_alternative_is_safe_and_into_it_is_not()
    {
        const string Text = ":::: when photos = ask\n1. Buiten. {#buiten}\n\n::: when signature = true\n1. Zie [](#buiten). {#binnen}\n:::\n\n1. Zie [](#binnen).\n::::";
        Assert.Equal(
            ["input/protocols/p.nl.md:11:8: error HB606: 'binnen' stands under 'signature = true' and may be deleted. Refer to it from the same alternative only, or to the article around it."],
            TestProtocol.Diagnostics(Text));
    }

    [Fact]
    public void Links_to_other_pages_become_whole_addresses_and_those_within_stay() => Assert.Equal(
        "(begin)→https://example.org/werk/nl/ (protocollen)→https://example.org/werk/nl/protocols/#kop (elders)→https://example.net/ (a@b.nl)→mailto:a@b.nl (daar)→#doel\n## 1 Doel #doel",
        DocumentText.Of(Assert.Single(TestProtocol.Documents(
            TestProtocol.Blocks("[begin](../index.md) [protocollen](index.md#kop) [elders](https://example.net/) <a@b.nl> [daar](#doel)\n\n## Doel {#doel}"))).Document!.Body));

    [Fact]
    public void Styles_entities_and_lines_are_kept() => Assert.Equal(
        "**vet** en *schuin* en ***beide*** & meer op één regel↵en op de volgende",
        TestProtocol.Body("**vet** en *schuin* en ***beide*** &amp; meer\nop één regel\\\nen op de volgende"));

    [Fact]
    public void Fields_are_blanks_in_headings_too_and_fixed_ones_are_text() => Assert.Equal(
        """
        ## 1 Foto’s bij [Bedrijf] #fotos
        1.1 Bewaar [4] weken: bijlage. [eerst vragen] [gesprek, waarschuwing] [Tekenen]
        """,
        TestProtocol.Body("## Foto’s bij {{company}} {#fotos}\n\n1. Bewaar {{weeks}} weken: {{status}}. {{ photos }} {{steps}} {{signature}}", "fields: [{ status: { fixed: true } }]\n"));

    [Fact]
    public void A_fixed_field_is_text() => Assert.Equal("tot tien en yes", TestProtocol.Body("{{size}} en {{signature}}", "fields: [{ size: { default: lt10, fixed: true } }, { signature: { default: true, fixed: true } }]\n"));

    [Theory]
    [InlineData("x ![Foto](a.png)", "input/protocols/p.nl.md:4:3: error HB609: A picture has no place in a protocol: its Word, PDF and text files cannot hold it. Say it in words.")]
    [InlineData("x `code`", "input/protocols/p.nl.md:4:3: error HB609: Code has no place in a protocol: its Word, PDF and text files cannot hold it. Say it in words.")]
    public void What_a_line_cannot_hold_is_reported(string text, string line) =>
        Assert.Equal([line], TestSite.Build(TestProtocol.Blocks(text), settings: null, ("protocols/a.png", TestPicture.Png(2, 2))).Diagnostics);
}
