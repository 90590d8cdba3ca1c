namespace HandbookSite.Tests.Analyzers;

public sealed class LinkAnalyzerTests
{
    [Theory]
    [InlineData("[x](weg.md)", "4:1: error HB301: The link 'weg.md' leads nowhere.")]
    [InlineData("[x](idnex.md)", "4:1: error HB301: The link 'idnex.md' leads nowhere. Did you mean 'index.md'?")]
    [InlineData("[x](idnex.md#a)", "4:1: error HB301: The link 'idnex.md#a' leads nowhere. Did you mean 'index.md'?")]
    [InlineData("[x](index.nl.md)", "4:1: error HB301: The link 'index.nl.md' leads nowhere: leave the language out, as 'index.md'.")]
    [InlineData("[x](/nl/)", "4:1: error HB301: The link '/nl/' leads nowhere: a link within the handbook is the relative path of a file, as '../cases/page.md'.")]
    [InlineData("[x](../index.md)", "4:1: error HB301: The link '../index.md' leads nowhere. Did you mean 'index.md'?")]
    [InlineData("[x](index)", "4:1: error HB301: The link 'index' leads nowhere.")]
    [InlineData("[x](Index.md)", "4:1: error HB301: The link 'Index.md' leads nowhere. Did you mean 'index.md'?")]
    [InlineData("[x](index.md?a=b)", "4:1: error HB301: The link 'index.md?a=b' leads nowhere. Did you mean 'index.md'?")]
    [InlineData("[x](\\\\\\\\host\\\\a)", "4:1: error HB301: The link '\\\\host\\a' leads nowhere.")]
    [InlineData("[x](javascript%3Aalert(1))", "4:1: error HB301: The link 'javascript%3Aalert(1)' leads nowhere.")]
    [InlineData("[](index.md)", "4:1: error HB402: The link 'index.md' has no words. Say in the brackets where it leads.")]
    [InlineData("[x](#)", "4:1: error HB301: The link has no address. Put the path of a file between the parentheses.")]
    [InlineData("[x]()", "4:1: error HB301: The link has no address. Put the path of a file between the parentheses.")]
    [InlineData("[x](https://)", "4:1: error HB301: The link 'https://' leads nowhere.")]
    [InlineData("[x](#weg)", "4:1: error HB302: The page 'p' has no place '#weg'.")]
    [InlineData("[x](#ko)\n\n## Kop", "4:1: error HB302: The page 'p' has no place '#ko'. Did you mean 'kop'?")]
    [InlineData("[x](index.md#kop)", "4:1: error HB302: The page 'index' has no place '#kop'.")]
    [InlineData("[x](javascript:alert(1))", "4:1: error HB303: The link 'javascript:alert(1)' is of a kind that is not allowed. Links begin with https:, http:, mailto: or tel:, or are the path of a file.")]
    [InlineData("[x](JAVASCRIPT:alert(1))", "4:1: error HB303: The link 'JAVASCRIPT:alert(1)' is of a kind that is not allowed. Links begin with https:, http:, mailto: or tel:, or are the path of a file.")]
    [InlineData("[x](javascript&#58;alert(1))", "4:1: error HB303: The link 'javascript:alert(1)' is of a kind that is not allowed. Links begin with https:, http:, mailto: or tel:, or are the path of a file.")]
    [InlineData("[x](javascript&colon;alert(1))", "4:1: error HB303: The link 'javascript:alert(1)' is of a kind that is not allowed. Links begin with https:, http:, mailto: or tel:, or are the path of a file.")]
    [InlineData("[x](<java\tscript:alert(1)>)", "4:1: error HB303: The link 'java\tscript:alert(1)' is of a kind that is not allowed. Links begin with https:, http:, mailto: or tel:, or are the path of a file.")]
    [InlineData("[x](<\u0001javascript:alert(1)>)", "4:1: error HB303: The link '\u0001javascript:alert(1)' is of a kind that is not allowed. Links begin with https:, http:, mailto: or tel:, or are the path of a file.")]
    [InlineData("[x](<java&#10;script:alert(1)>)", "4:1: error HB303: The link 'java\nscript:alert(1)' is of a kind that is not allowed. Links begin with https:, http:, mailto: or tel:, or are the path of a file.")]
    [InlineData("[x](data:text/html,x)", "4:1: error HB303: The link 'data:text/html,x' is of a kind that is not allowed. Links begin with https:, http:, mailto: or tel:, or are the path of a file.")]
    [InlineData("[x](//example.org/)", "4:1: error HB303: The link '//example.org/' is of a kind that is not allowed. Links begin with https:, http:, mailto: or tel:, or are the path of a file.")]
    [InlineData("<javascript:alert(1)>", "4:1: error HB303: The link 'javascript:alert(1)' is of a kind that is not allowed. Links begin with https:, http:, mailto: or tel:, or are the path of a file.")]
    [InlineData("<ftp://example.org/>", "4:1: error HB303: The link 'ftp://example.org/' is of a kind that is not allowed. Links begin with https:, http:, mailto: or tel:, or are the path of a file.")]
    [InlineData("[x][a]\n\n[a]: javascript:alert(1)", "4:1: error HB303: The link 'javascript:alert(1)' is of a kind that is not allowed. Links begin with https:, http:, mailto: or tel:, or are the path of a file.")]
    [InlineData("> - één [x](weg.md)", "4:9: error HB301: The link 'weg.md' leads nowhere.")]
    [InlineData("| a | b |\n|---|---|\n| é |  [x](weg.md) |", "6:8: error HB301: The link 'weg.md' leads nowhere.")]
    [InlineData("een\ntwee **drie [x](weg.md)**", "5:13: error HB301: The link 'weg.md' leads nowhere.")]
    [InlineData("a[^1]\n\n[^1]: noot [x](weg.md)", "6:12: error HB301: The link 'weg.md' leads nowhere.")]
    [InlineData("Term\n:   uitleg [x](weg.md)", "5:12: error HB301: The link 'weg.md' leads nowhere.")]
    [InlineData("::: note\n👷 [x](weg.md)\n:::", "5:4: error HB301: The link 'weg.md' leads nowhere.")]
    [InlineData("## Kop [x](weg.md) {#a}", "4:8: error HB301: The link 'weg.md' leads nowhere.")]
    [InlineData("^^^\ntekst\n^^^ [x](weg.md)", "6:5: error HB301: The link 'weg.md' leads nowhere.")]
    [InlineData("[![Foto](p.png)](weg.md)", "4:1: error HB301: The link 'weg.md' leads nowhere.")]
    [InlineData("  \t\n\n1. een\n\n   > twee\n   > [x](weg.md)", "9:6: error HB301: The link 'weg.md' leads nowhere.")]
    [InlineData("- [ ] taak [x](weg.md)", "4:12: error HB301: The link 'weg.md' leads nowhere.")]
    public void A_link_that_does_not_do_is_reported(string text, string line) =>
        Assert.Equal(["input/p.nl.md:" + line], TestPage.Diagnostics(text, ("p.png", TestPicture.Png(1, 1))));

    [Theory]
    [InlineData("[x](index.md)", "/nl/")]
    [InlineData("[x](./index.md)", "/nl/")]
    [InlineData("[x](p.md#kop)", "/nl/p/#kop")]
    [InlineData("[x](#één)", "#één")]
    [InlineData("[x](p.md#één)", "/nl/p/#%C3%A9%C3%A9n")]
    [InlineData("[x](p.md#%C3%A9%C3%A9n)", "/nl/p/#%C3%A9%C3%A9n")]
    [InlineData("[x](mailto:a@example.org)", "mailto:a@example.org")]
    public void A_link_leads_where_it_says(string text, string href) =>
        Assert.Equal(href, TestPage.Body(text + "\n\n## Kop\n\n## Één").QuerySelector("p > a")!.GetAttribute("href"));

    [Fact]
    public void From_a_section_the_path_goes_up() => Assert.Equal(
        ["input/cases/a.nl.md:5:1: error HB301: The link '../rules/indez.md' leads nowhere. Did you mean '../rules/index.md'?"],
        TestSite.Build("""
            -- handbook.yml --
            url: https://example.org/
            title: { nl: Handboek }
            languages: { nl: { name: Nederlands, locale: nl-NL } }
            sections: [cases, rules]
            -- cases/index.nl.md --
            ---
            title: C
            ---
            -- rules/index.nl.md --
            ---
            title: R
            ---
            -- cases/a.nl.md --
            ---
            title: A
            ---
            [goed](../rules/index.md) [goed](b.md) [goed](../index.md)
            [x](../rules/indez.md)
            -- cases/b.nl.md --
            ---
            title: B
            ---
            """).Diagnostics);
}
