using System.Collections.Concurrent;
using System.Diagnostics;

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
    public void A_text_is_parsed_once_and_a_navigation_is_rendered_once_for_each_section_and_language()
    {
        var counts = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        using var test = new Activity("test").Start();
        using var listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == "HandbookSite",
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStarted = activity => { if (activity.RootId == test.RootId) counts.AddOrUpdate(activity.OperationName, 1, (_, count) => count + 1); },
        };
        ActivitySource.AddActivityListener(listener);

        TestSite.BuildClean(TwoLanguages);

        Assert.Equal(6, counts["parse"]);
        Assert.Equal(2, counts["navigation"]);
    }

    [Fact]
    public void The_order_of_the_files_does_not_matter()
    {
        var sources = TestSite.Sources(TwoLanguages);
        var (one, other) = (TestSite.Build(sources), TestSite.Build(new Sources(Reversed(sources.Input), Reversed(sources.Theme))));

        Assert.Equal(one.Paths, other.Paths);
        Assert.All(one.Paths, path => Assert.Equal(one.Bytes(path), other.Bytes(path)));
    }

    [Fact]
    public void A_feed_without_entries_is_still_a_feed()
    {
        var site = TestSite.BuildClean("""
            -- handbook.yml --
            url: https://example.org/
            title: { nl: Handboek }
            languages:
              nl: { name: Nederlands, locale: nl-NL }
            sections: [weblog]
            dated: [weblog]
            -- weblog/index.nl.md --
            ---
            title: Weblog
            ---
            """);

        Assert.Contains("<updated>1970-01-01T00:00:00Z</updated>", site.Text("nl/feed.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_translation_that_is_a_draft_waits_without_a_warning()
    {
        var site = TestSite.BuildClean(TwoLanguages.Replace("title: The logo", "title: The logo\ndraft: true", StringComparison.Ordinal));

        Assert.Equal("nl", site.Html("en/cases/het-logo/index.html").QuerySelector(".text")!.GetAttribute("lang"));
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
                "input/two.nl.md:2:1: error HB103: Front matter has no key 'titel'. Did you mean 'title'?",
            ],
            site.Diagnostics);
        Assert.Empty(site.Paths);
    }

    private static SourceFolder Reversed(SourceFolder folder) => folder with { Files = [.. folder.Files.Reverse()] };
}
