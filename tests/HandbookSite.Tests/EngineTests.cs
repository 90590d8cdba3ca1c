namespace HandbookSite.Tests;

/// <summary>The thread through everything: Markdown in, pages out.</summary>
public sealed class EngineTests
{
    private const string TwoLanguages = """
        -- handbook.yml --
        url: https://example.org/handbook/
        title: { nl: Handboek, en: Handbook }
        languages:
          nl: { name: Nederlands, locale: nl-NL }
          en: { name: English, locale: en-GB }
        sections: [cases]
        -- index.nl.md --
        ---
        title: Welkom
        ---
        Lees [het geval](cases/logo.md#agreement).
        -- index.en.md --
        ---
        title: Welcome
        ---
        Read [the case](cases/logo.md#agreement).
        -- cases/index.nl.md --
        ---
        title: Praktijkgevallen
        slug: praktijkgevallen
        ---
        -- cases/index.en.md --
        ---
        title: Cases
        ---
        -- cases/logo.nl.md --
        ---
        title: Het logo
        slug: het-logo
        ---
        ## De afspraak {#agreement}
        -- cases/logo.en.md --
        ---
        title: The logo
        ---
        ## The agreement
        """;

    [Fact]
    public void A_page_in_two_languages_has_an_address_in_each_and_one_anchor()
    {
        var site = TestSite.BuildClean(TwoLanguages);

        Assert.Equal("De afspraak", site.Html("nl/praktijkgevallen/het-logo/index.html").GetElementById("agreement")!.TextContent);
        Assert.Equal("The agreement", site.Html("en/cases/logo/index.html").GetElementById("agreement")!.TextContent);
    }

    [Fact]
    public void A_link_to_a_file_leads_to_the_page_in_the_readers_language()
    {
        var site = TestSite.BuildClean(TwoLanguages);

        Assert.Contains("""<a href="/handbook/nl/praktijkgevallen/het-logo/#agreement">het geval</a>""", site.Main("nl/index.html"), StringComparison.Ordinal);
        Assert.Contains("""<a href="/handbook/en/cases/logo/#agreement">the case</a>""", site.Main("en/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_written_after_an_error_and_the_diagnostics_go_on()
    {
        var site = TestSite.Build("""
            -- one.nl.md --
            ---
            title: Een
            ---
            [nergens](nowhere.md)
            -- two.nl.md --
            ---
            titel: Twee
            ---
            """);

        Assert.Equal(
            [
                "input/one.nl.md:4:1: error HB301: The link 'nowhere.md' leads nowhere.",
                "input/two.nl.md:1:1: error HB107: The page has no title. Add 'title: …' to the front matter.",
                "input/two.nl.md:2:1: error HB103: Front matter has no key 'titel'. Did you mean 'title'?",
            ],
            site.Diagnostics);
        Assert.Empty(site.Paths);
    }
}
