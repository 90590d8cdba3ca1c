namespace HandbookSite.Tests.Routing;

public sealed class RouterTests
{
    private const string Settings = """
        -- handbook.yml --
        url: https://example.org/werk/
        title: { nl: Handboek }
        languages: { nl: { name: Nederlands, locale: nl-NL } }
        sections: [cases, weblog]
        dated: [weblog]
        -- index.nl.md --
        ---
        title: Begin
        ---
        -- cases/index.nl.md --
        ---
        title: Gevallen
        slug: gevallen
        ---
        -- weblog/index.nl.md --
        ---
        title: Weblog
        ---

        """;

    [Fact]
    public void A_page_has_its_kind_and_its_address_by_its_place()
    {
        var site = TestSite.BuildClean(Settings + """
            -- about.nl.md --
            ---
            title: Over
            slug: over-ons
            ---
            -- cases/logo.nl.md --
            ---
            title: Logo
            ---
            """);
        Assert.Equal(
            ["about Article /nl/over-ons/", "cases/index Section /nl/gevallen/", "cases/logo Article /nl/gevallen/logo/", "index Home /nl/", "weblog/index Section /nl/weblog/"],
            site.Result.Pages.Select(page => $"{page.Id} {page.Kind} {page.Route.Path}"));
        Assert.All(site.Result.Pages, page => Assert.Contains(page.Route.File, site.Paths));
    }

    [Theory]
    [InlineData("slug: één", "nl/één/index.html", "/werk/nl/%C3%A9%C3%A9n/")]
    [InlineData("slug: हिन्दी", "nl/हिन्दी/index.html", "/werk/nl/%E0%A4%B9%E0%A4%BF%E0%A4%A8%E0%A5%8D%E0%A4%A6%E0%A5%80/")]
    [InlineData("slug: 𝔘", "nl/𝔘/index.html", "/werk/nl/%F0%9D%94%98/")]
    public void Letters_beyond_ascii_are_encoded_in_addresses_and_raw_in_paths(string slug, string file, string href)
    {
        var site = TestSite.BuildClean($"{Settings}-- p.nl.md --\n---\ntitle: P\n{slug}\n---\n[x](p.md)\n");
        var page = site.Html(file);
        Assert.Equal(href, page.QuerySelectorAll("main a").Single(link => link.TextContent == "x").GetAttribute("href"));
        Assert.Equal("https://example.org" + href, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Theory]
    [InlineData("c# & 100%+.nl.md", "<c%23 & 100%25+.md>", "/werk/nl/c%23%20%26%20100%25%2B/")]
    [InlineData("a b.nl.md", "a%20b.md", "/werk/nl/a%20b/")]
    public void What_a_file_name_holds_is_encoded_where_it_stands_for_a_slug(string name, string link, string href)
    {
        var site = TestSite.BuildClean($"{Settings}-- {name} --\n---\ntitle: P\n---\n-- q.nl.md --\n---\ntitle: Q\n---\n[x]({link})\n");
        Assert.Equal(href, site.Html("nl/q/index.html").QuerySelectorAll("main a").Single(each => each.TextContent == "x").GetAttribute("href"));
    }

    [Fact]
    public void The_name_of_a_picture_is_encoded_too()
    {
        var site = TestSite.BuildClean(Settings + "-- p.nl.md --\n---\ntitle: P\n---\n![x](<foto %231 100%25.png>)\n", settings: null, ("foto #1 100%.png", TestPicture.Png(1, 1)));
        Assert.Matches("^/werk/media/[0-9a-f]{12}/foto%20%231%20100%25\\.png$", site.Html("nl/p/index.html").QuerySelector("main img")!.GetAttribute("src"));
        Assert.Contains(site.Paths, path => path.EndsWith("/foto #1 100%.png", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(null, "/werk/nl/", "https://example.org/werk/nl/")]
    [InlineData("https://elders.example/", "/nl/", "https://elders.example/nl/")]
    [InlineData("http://localhost:8080/a/b", "/a/b/nl/", "http://localhost:8080/a/b/nl/")]
    public void The_address_of_the_settings_takes_the_place_of_that_of_the_handbook(string? url, string href, string canonical)
    {
        var site = TestSite.BuildClean(Settings + "-- p.nl.md --\n---\ntitle: P\n---\n[x](index.md)\n", new SiteSettings(url is null ? null : new Uri(url)));
        Assert.Equal(href, site.Html("nl/p/index.html").QuerySelectorAll("main a").Single(link => link.TextContent == "x").GetAttribute("href"));
        Assert.Equal(canonical, site.Html("nl/index.html").QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
    }

    [Fact]
    public void An_alias_leads_to_its_page()
    {
        var site = TestSite.BuildClean(Settings + "-- p.nl.md --\n---\ntitle: P\naliases: [/nl/oud/, /oud.html]\n---\n");
        foreach (var path in new[] { "nl/oud/index.html", "oud.html" })
        {
            Assert.Equal("https://example.org/werk/nl/p/", site.Html(path).QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Empty(site.Html(path).QuerySelectorAll("link[hreflang]"));
        }
    }

    [Fact]
    public void A_section_is_in_its_order_and_a_dated_one_newest_first()
    {
        var site = TestSite.BuildClean(Settings + string.Concat(
            Article("cases/a", "order: 3"), Article("cases/b", ""), Article("cases/c", "order: -1"), Article("cases/d", "order: 3"),
            Article("weblog/a", "date: 2026-01-01"), Article("weblog/b", "date: 2026-03-01"), Article("weblog/c", "date: 2026-02-01"), Article("weblog/d", "date: 2026-02-01")));
        Assert.Equal(["c", "a", "d", "b"], Listed(site, "nl/gevallen/"));
        Assert.Equal(["b", "c", "d", "a"], Listed(site, "nl/weblog/"));
    }

    [Fact]
    public void A_draft_is_absent_and_shown_where_it_is_asked_for()
    {
        var blocks = Settings + Article("cases/a", "draft: true");
        Assert.DoesNotContain(TestSite.BuildClean(blocks).Paths, path => path.Contains("/a/", StringComparison.Ordinal));
        var shown = TestSite.BuildClean(blocks, new SiteSettings(Drafts: true));
        Assert.Equal(["a"], Listed(shown, "nl/gevallen/"));
    }

    [Fact]
    public void A_link_to_a_draft_is_reported() => Assert.Equal(
        ["input/p.nl.md:4:1: error HB301: The link 'cases/a.md' leads to a draft. Publish the draft first, or take the link out."],
        TestSite.Build(Settings + Article("cases/a", "draft: true") + "-- p.nl.md --\n---\ntitle: P\n---\n[x](cases/a.md)\n").Diagnostics);

    [Fact]
    public void What_has_no_place_in_the_navigation_is_reported() => Assert.Equal(
        [
            "input/case/a.nl.md:1:1: error HB114: The folder 'case' is not in 'sections' of handbook.yml. Did you mean 'cases'?",
            "input/cases/index.nl.md:1:1: error HB115: The file is missing: it is the index of the section 'cases'.",
            "input/index.nl.md:1:1: error HB115: The file is missing: it is the index of the home page.",
            "input/weblog/a.nl.md:1:1: error HB116: The section is dated, so the page needs a date. Add 'date: 2026-12-31' to the front matter.",
        ],
        TestSite.Build(Settings.Replace("-- cases/index.nl.md --", "-- case/a.nl.md --", StringComparison.Ordinal).Replace("-- index.nl.md --", "-- index.en.md --", StringComparison.Ordinal) + Article("weblog/a", ""))
            .Diagnostics.Where(line => !line.Contains("HB108", StringComparison.Ordinal)));

    [Fact]
    public void An_index_that_is_a_draft_is_reported_as_one() => Assert.Equal(
        ["input/index.nl.md:1:1: error HB115: The index of the home page is a draft. Publish it first."],
        TestSite.Build("-- index.nl.md --\n---\ntitle: A\ndraft: true\n---\n").Diagnostics);

    [Theory]
    [InlineData("a", "slug: x", "b", "slug: x", "input/b.nl.md:3:7: error HB501: The address '/nl/x/' of 'b' in Nederlands is taken by 'a' in Nederlands (input/a.nl.md:3:7).")]
    [InlineData("a", "slug: x", "b", "slug: X", "input/b.nl.md:3:7: error HB501: The address '/nl/X/' of 'b' in Nederlands is taken by 'a' in Nederlands (input/a.nl.md:3:7).")]
    [InlineData("a", "slug: gevallen", "b", "", "input/cases/index.nl.md:3:7: error HB501: The address '/nl/gevallen/' of 'cases/index' in Nederlands is taken by 'a' in Nederlands (input/a.nl.md:3:7).")]
    [InlineData("a", "aliases: [/nl/b/]", "b", "", "input/a.nl.md:3:11: error HB501: The address '/nl/b/' of an alias of 'a' is taken by 'b' in Nederlands (input/b.nl.md:1:1).")]
    [InlineData("a", "aliases: [/nl/a/]", "b", "", "input/a.nl.md:3:11: error HB501: The address '/nl/a/' of an alias of 'a' is taken by 'a' in Nederlands (input/a.nl.md:1:1).")]
    [InlineData("a", "aliases: [/oud/]", "b", "aliases: [/oud/]", "input/b.nl.md:3:11: error HB501: The address '/oud/' of an alias of 'b' is taken by an alias of 'a' (input/a.nl.md:3:11).")]
    [InlineData("a", "aliases: [/404.html]", "b", "", "input/a.nl.md:3:11: error HB501: The address '/404.html' of an alias of 'a' is taken by the page for missing addresses (input/handbook.yml:1:1).")]
    [InlineData("a", "aliases: [/index.html]", "b", "", "input/a.nl.md:3:11: error HB501: The address '/index.html' of an alias of 'a' is taken by the language page (input/handbook.yml:1:1).")]
    [InlineData("a", "aliases: [/nl/b.html]", "b.html", "", "input/a.nl.md:3:11: error HB501: The address '/nl/b.html' of an alias of 'a' is taken by 'b.html' in Nederlands (input/b.html.nl.md:1:1).")]
    [InlineData("a", "", "feed.xml", "", "input/feed.xml.nl.md:1:1: error HB501: The address '/nl/feed.xml/' of 'feed.xml' in Nederlands is taken by the feed (input/handbook.yml:1:1).")]
    public void Two_things_at_one_address_are_reported_and_the_line_names_both(string first, string firstMeta, string second, string secondMeta, string line) =>
        Assert.Equal([line], TestSite.Build(Settings + Article(first, firstMeta) + Article(second, secondMeta)).Diagnostics);

    private static string Article(string id, string meta) => $"-- {id}.nl.md --\n---\ntitle: {id[(id.LastIndexOf('/') + 1)..]}\n{meta}\n---\n";

    private static IEnumerable<string> Listed(TestSite site, string path)
    {
        var links = site.Html(path + "index.html").QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).Where(href => href.StartsWith("/werk/" + path, StringComparison.Ordinal) && href.Length == path.Length + 8);
        return links.Select(href => href[^2..^1]).Distinct(StringComparer.Ordinal);
    }
}
