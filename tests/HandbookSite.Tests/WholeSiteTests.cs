using System.Text.Json;
using System.Xml.Linq;
using AngleSharp.Dom;
using HandbookSite.Theming;

namespace HandbookSite.Tests;

/// <summary>What holds for every page of a site, for a handbook in three languages and for the real one.</summary>
public sealed class WholeSiteTests
{
    private static readonly XNamespace Map = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    private static readonly XNamespace Atom = "http://www.w3.org/2005/Atom";

    private static readonly string[] EntryElements = ["id", "title", "published", "updated", "summary"];

    private static readonly string Arabic = File.ReadAllText(Repository.PathOf("theme", "texts", "en.yml")).Replace("direction: ltr", "direction: rtl", StringComparison.Ordinal).Replace("note: Note", "note: ملاحظة", StringComparison.Ordinal);

    private static readonly Lazy<TestSite> Three = new(() => TestSite.Build($$"""
        -- handbook.yml --
        url: https://example.org/werk/
        title: { nl: Handboek, en: Handbook, ar: دليل }
        languages: { nl: { name: Nederlands, locale: nl-NL }, en: { name: English, locale: en-GB }, ar: { name: العربية, locale: ar } }
        sections: [weblog]
        dated: [weblog]
        -- theme/texts/ar.yml --
        {{Arabic}}
        -- index.nl.md --
        ---
        title: Begin
        ---
        -- index.en.md --
        ---
        title: Start
        ---
        -- index.ar.md --
        ---
        title: البداية
        ---
        -- weblog/index.nl.md --
        ---
        title: Weblog
        ---
        -- weblog/one.nl.md --
        ---
        title: Eén & "twee"
        date: 2026-02-01
        reviewed: 2026-03-01
        summary: Kort </script>
        aliases: [/oud/]
        ---
        ## Kop

        ::: note
        ![Foto](één.png)
        :::

        | a |
        |---|
        | b[^1] |

        [^1]: Noot
        -- weblog/one.en.md --
        ---
        title: One
        slug: the-one
        date: 2026-02-02
        ---
        [there](../index.md) [here](one.md#kop)

        ## Heading
        -- about.ar.md --
        ---
        title: حول
        ---
        """, settings: null, ("weblog/één.png", TestPicture.Png(3, 2))));

    private static readonly Lazy<TestSite> Real = new(() => TestSite.Build(RealSources()));

    private static TestSite Of(bool real) => (real ? Real : Three).Value;

    [Fact]
    public void The_real_handbook_has_no_diagnostics() => Assert.Empty(Real.Value.Diagnostics);

    [Fact]
    public void What_is_not_translated_is_told_and_nothing_else() => Assert.Equal(
        [
            "input/about.en.md:1:1: warning HB201: The page is missing in English; its readers get it in العربية.",
            "input/about.nl.md:1:1: warning HB201: The page is missing in Nederlands; its readers get it in العربية.",
            "input/weblog/index.ar.md:1:1: warning HB201: The page is missing in العربية; its readers get it in Nederlands.",
            "input/weblog/index.en.md:1:1: warning HB201: The page is missing in English; its readers get it in Nederlands.",
            "input/weblog/one.ar.md:1:1: warning HB201: The page is missing in العربية; its readers get it in Nederlands.",
        ],
        Three.Value.Diagnostics);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void No_page_has_a_script_or_a_style_within_it_and_ids_are_unique(bool real) => Assert.All(Pages(Of(real)), page =>
    {
        Assert.All(page.Html.QuerySelectorAll("script:not([src])"), script => Assert.Equal("application/ld+json", script.GetAttribute("type")));
        Assert.Empty(page.Html.QuerySelectorAll("[style], style"));
        Assert.DoesNotContain(page.Html.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        var ids = page.Html.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
    });

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Every_link_within_the_site_leads_to_a_file_and_a_place(bool real)
    {
        var site = Of(real);
        var root = real ? "/handbook" : "/werk";
        var ids = Pages(site).ToDictionary(page => page.Path, page => page.Html.QuerySelectorAll("[id]").Select(element => element.Id!).ToHashSet(StringComparer.Ordinal), StringComparer.Ordinal);
        foreach (var (path, html) in Pages(site))
        {
            foreach (var address in html.QuerySelectorAll("[href], [src]").Select(element => element.GetAttribute("href") ?? element.GetAttribute("src")!).Select(address => address.Replace("https://example.org" + root, root, StringComparison.Ordinal)))
            {
                if (address.Contains(':', StringComparison.Ordinal)) continue;
                var parts = address.Split('#');
                Assert.True(parts[0].Length == 0 || parts[0].StartsWith(root + "/", StringComparison.Ordinal), $"{path}: {address}");
                var file = parts[0].Length == 0 ? path : Uri.UnescapeDataString(parts[0][(root.Length + 1)..]);
                if (file.Length == 0 || file.EndsWith('/')) file += "index.html";
                if (!Path.GetFileName(parts[0]).Contains('.', StringComparison.Ordinal) && parts[0].EndsWith('/') && parts[0].Contains("/assets/", StringComparison.Ordinal)) continue;
                Assert.True(site.Paths.Contains(file), $"{path}: {address} is no file");
                Assert.True(parts.Length == 1 || parts[1].Length == 0 || ids[file].Contains(Uri.UnescapeDataString(parts[1])), $"{path}: {address} is no place");
            }
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Alternates_are_mutual_and_the_map_says_the_same(bool real)
    {
        var site = Of(real);
        var alternates = Pages(site).Where(page => page.Html.QuerySelector("link[hreflang]:not([hreflang='x-default'])[href='" + page.Html.QuerySelector("link[rel=canonical]")?.GetAttribute("href") + "']") is not null)
            .ToDictionary(page => page.Html.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!, page => page.Html.QuerySelectorAll("link[hreflang]").Select(link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!)).ToList(), StringComparer.Ordinal);
        Assert.All(alternates, page =>
        {
            Assert.Contains(page.Value, link => link.Item2 == page.Key);
            Assert.Contains(page.Value, link => link.Item1 == "x-default");
            Assert.All(page.Value.Where(link => link.Item1 != "x-default"), link => Assert.Equal(page.Value, alternates[link.Item2]));
        });
        var map = XDocument.Parse(site.Text("sitemap.xml").TrimStart('\uFEFF')).Root!.Elements(Map + "url").ToDictionary(
            url => url.Element(Map + "loc")!.Value, url => url.Elements(Xhtml + "link").Select(link => (link.Attribute("hreflang")!.Value, link.Attribute("href")!.Value)).ToList(), StringComparer.Ordinal);
        Assert.Equal(alternates.Keys.Order(StringComparer.Ordinal), map.Keys.Order(StringComparer.Ordinal));
        Assert.All(map, url => Assert.Equal(alternates[url.Key], url.Value));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Structured_data_can_be_read(bool real) => Assert.All(Pages(Of(real)).SelectMany(page => page.Html.QuerySelectorAll("script[type='application/ld+json']")), script =>
    {
        using var json = JsonDocument.Parse(script.TextContent);
        Assert.NotEqual(0, json.RootElement.GetProperty("@graph").GetArrayLength());
    });

    [Fact]
    public void A_page_that_is_not_translated_is_a_good_guest()
    {
        var site = Three.Value;
        var page = site.Html("ar/weblog/one/index.html");
        Assert.Equal(("ar", "rtl"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        Assert.Equal("https://example.org/werk/nl/weblog/one/", page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Empty(page.QuerySelectorAll("link[hreflang]"));
        Assert.Equal("nl", page.GetElementById("kop")!.Closest("[lang]")!.GetAttribute("lang"));
        var title = page.QuerySelector("main .box-title")!;
        Assert.Equal(("ملاحظة", "ar"), (title.TextContent, title.GetAttribute("lang")));
        Assert.DoesNotContain("/ar/weblog/", site.Text("ar/feed.xml") + site.Text("sitemap.xml"), StringComparison.Ordinal);
        Assert.Contains(site.Html("ar/weblog/index.html").QuerySelectorAll("main a"), link => link.GetAttribute("href") == "/werk/ar/weblog/one/");
        Assert.Contains(site.Html("nl/weblog/one/index.html").QuerySelectorAll("a[hreflang], a[lang]"), link => link.GetAttribute("href") == "/werk/ar/weblog/one/");
    }

    [Fact]
    public void A_feed_has_what_atom_asks_for()
    {
        var feed = XDocument.Parse(Three.Value.Text("nl/feed.xml").TrimStart('\uFEFF')).Root!;
        Assert.Equal(Atom + "feed", feed.Name);
        Assert.Equal(("https://example.org/werk/nl/", "Handboek", "2026-03-01T00:00:00Z"), (feed.Element(Atom + "id")!.Value, feed.Element(Atom + "title")!.Value, feed.Element(Atom + "updated")!.Value));
        Assert.Equal(["alternate", "self"], feed.Elements(Atom + "link").Select(link => link.Attribute("rel")!.Value));
        Assert.NotNull(feed.Element(Atom + "author")!.Element(Atom + "name"));
        var entry = Assert.Single(feed.Elements(Atom + "entry"));
        Assert.Equal(
            ["https://example.org/werk/nl/weblog/one/", "Eén & \"twee\"", "2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z", "Kort </script>"],
            EntryElements.Select(name => entry.Element(Atom + name)!.Value));
    }

    [Fact]
    public void Robots_may_read_everything_and_find_the_map() =>
        Assert.Equal("User-agent: *\nAllow: /\n\nSitemap: https://example.org/werk/sitemap.xml\n", Three.Value.Text("robots.txt"));

    private static IEnumerable<(string Path, IDocument Html)> Pages(TestSite site) =>
        site.Paths.Where(path => path.EndsWith(".html", StringComparison.Ordinal)).Select(path => (path, (IDocument)site.Html(path)));

    /// <summary>The real handbook under the theme of this repository.</summary>
    internal static Sources RealSources()
    {
        var folder = Repository.PathOf("input");
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(folder, path).Replace('\\', '/')).Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, "input/" + path, () => File.ReadAllBytes(Path.Combine(folder, path))));
        return new Sources(new SourceFolder("input", [.. files]), new SourceFolder("theme", DefaultTheme.Files));
    }
}
