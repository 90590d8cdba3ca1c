namespace HandbookSite.Tests.Pipelines;

public sealed class PrintPipelineTests
{
    private const string Handbook = """
        -- handbook.yml --
        url: https://example.org/werk/
        title: { nl: Handboek, en: Handbook }
        languages: { nl: { name: Nederlands, locale: nl-NL }, en: { name: English, locale: en-GB } }
        sections: [cases, empty]
        -- index.nl.md --
        ---
        title: Begin
        ---
        -- index.en.md --
        ---
        title: Start
        ---
        -- empty/index.nl.md --
        ---
        title: Leeg
        ---
        -- empty/index.en.md --
        ---
        title: Empty
        ---
        -- cases/index.nl.md --
        ---
        title: Gevallen
        slug: gevallen
        ---
        Lees [de foto](photo.md) of begin bij [het begin](../index.md).
        -- cases/index.en.md --
        ---
        title: Cases
        ---
        Read [the photo](photo.md) or go [home](../index.md).
        -- cases/photo.nl.md --
        ---
        title: De foto
        summary: Wie staat erop?
        order: 1
        ---
        ## Meteen doen {#now}

        Zie [wat er speelt](#now) en [de stappen](reply.md#now).
        -- cases/photo.en.md --
        ---
        title: The photo
        summary: Who is in it?
        order: 1
        ---
        ## Do this now {#now}

        See [this](#now) and [the steps](reply.md#now).
        -- cases/reply.nl.md --
        ---
        title: Het antwoord
        order: 2
        ---
        ## Meteen doen {#now}

        Wachten.
        -- cases/reply.en.md --
        ---
        title: The reply
        order: 2
        ---
        ## Do this now {#now}

        Wait.

        """;

    private static readonly Lazy<TestSite> Site = new(() => TestSite.BuildClean(Handbook));

    [Fact]
    public void A_section_is_one_page_with_its_own_text_first_and_its_pages_in_order()
    {
        var print = Site.Value.Html("nl/gevallen/printen/index.html");
        Assert.Equal(["Gevallen", "De foto", "Het antwoord"], print.QuerySelectorAll(".piece h2").Where(heading => !heading.HasAttribute("id")).Select(heading => heading.TextContent));
        Assert.Equal(["#photo", "#reply"], print.QuerySelectorAll("main .head > ol a").Select(link => link.GetAttribute("href")));
        Assert.Contains("Wie staat erop?", print.QuerySelector("#photo")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(print.QuerySelectorAll(".piece h1"));
    }

    [Fact]
    public void Every_id_stands_once_and_links_within_the_section_stay_on_the_page()
    {
        var print = Site.Value.Html("en/cases/print/index.html");
        var ids = print.All.Select(element => element.GetAttribute("id")).OfType<string>().ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.Equal(
            ["#photo", "/werk/en/", "#photo--now", "#reply--now"],
            print.QuerySelectorAll(".piece p a").Select(link => link.GetAttribute("href")));
        Assert.All(print.QuerySelectorAll(".piece a[href^='#']"), link => Assert.NotNull(print.GetElementById(link.GetAttribute("href")![1..])));
    }

    [Fact]
    public void Search_engines_are_sent_to_the_section_and_readers_can_change_the_language()
    {
        var print = Site.Value.Html("nl/gevallen/printen/index.html");
        Assert.Equal("noindex", print.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        Assert.Equal("https://example.org/werk/nl/gevallen/", print.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains("/werk/en/cases/print/", print.QuerySelectorAll(".languages a").Select(link => link.GetAttribute("href")));
        Assert.DoesNotContain("printen", Site.Value.Text("sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_section_links_to_its_print_and_a_section_without_pages_has_none()
    {
        Assert.Equal("/werk/nl/gevallen/printen/", Site.Value.Html("nl/gevallen/index.html").QuerySelector(".print a")!.GetAttribute("href"));
        Assert.Null(Site.Value.Html("nl/empty/index.html").QuerySelector(".print a"));
        Assert.DoesNotContain("nl/empty/printen/index.html", Site.Value.Paths);
    }

    [Fact]
    public void A_page_in_the_place_of_the_print_is_a_collision_that_names_both()
    {
        var site = TestSite.Build(Handbook + "-- cases/printen.nl.md --\n---\ntitle: Printen\n---\n-- cases/printen.en.md --\n---\ntitle: Printing\nslug: printing\n---\n");
        var line = Assert.Single(site.Diagnostics);
        Assert.Contains("'/nl/gevallen/printen/'", line, StringComparison.Ordinal);
        Assert.Contains("the print of the section 'cases'", line, StringComparison.Ordinal);
        Assert.Contains("'cases/printen' in Nederlands", line, StringComparison.Ordinal);
    }
}
