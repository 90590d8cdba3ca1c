using System.Collections.Immutable;

namespace HandbookSite.Tests.Theming;

public sealed class ThemeReaderTests
{
    private static readonly string Dutch = File.ReadAllText(Repository.PathOf("theme", "texts", "nl.yml"));

    [Theory]
    [InlineData("{{ pag.title }}", "1:4: error HB702: There is no variable 'pag'. Did you mean 'page'?")]
    [InlineData("{{ chapter.title }}", "1:4: error HB702: There is no variable 'chapter'.")]
    [InlineData("<p>\n  {{ page.titel }}", "2:6: error HB703: There is no 'page.titel': page has no member 'titel'. Did you mean 'title'?")]
    [InlineData("{{ page.title.size }}", "1:4: error HB703: There is no 'page.title.size': a text has no member 'size'.")]
    [InlineData("{{ page.cards.title }}", "1:4: error HB703: There is no 'page.cards.title': a list of card has no member 'title'.")]
    [InlineData("{% for card in page.cards %}{{ card.titel }}{% endfor %}", "1:32: error HB703: There is no 'card.titel': card has no member 'titel'. Did you mean 'title'?")]
    [InlineData("{% for x in page.title %}{% endfor %}", "1:8: error HB703: 'for' walks over a list; here stands a text.")]
    [InlineData("{% for x in page.tags %}{% endfor %}\n{{ forloop.index }}", "2:4: error HB702: There is no variable 'forloop'.")]
    [InlineData("{{ page[\"titel\"] }}", "1:4: error HB703: There is no 'page[…]'. Name a member after a dot, as 'page.title'.")]
    [InlineData("{% assign p = page %}{{ p.titel }}", "1:25: error HB703: There is no 'p.titel': page has no member 'titel'. Did you mean 'title'?")]
    [InlineData("{% assign p = page.cards | first %}{{ p.titel }}", "1:39: error HB703: There is no 'p.titel': card has no member 'titel'. Did you mean 'title'?")]
    [InlineData("{% for c in page.cards limit: page.titel %}{% endfor %}", "1:31: error HB703: There is no 'page.titel': page has no member 'titel'. Did you mean 'title'?")]
    [InlineData("{% for c in page.cards %}{{ c.title }}{% endfor %}{{ c.title }}", "1:54: error HB702: There is no variable 'c'.")]
    [InlineData("{% for c in (1..1000000000) %}{% endfor %}", "1:15: error HB702: A layout walks over the lists of the contract only; a range of numbers is none.")]
    [InlineData("{% if page.is_draf %}{% endif %}", "1:7: error HB703: There is no 'page.is_draf': page has no member 'is_draf'. Did you mean 'is_draft'?")]
    [InlineData("{% case page.knd %}{% when 'home' %}{% endcase %}", "1:9: error HB703: There is no 'page.knd': page has no member 'knd'. Did you mean 'kind'?")]
    [InlineData("{{ text.skp }}", "1:4: error HB703: There is no 'text.skp': text has no member 'skp'. Did you mean 'skip'?")]
    [InlineData("{{ text.months }}", "1:4: error HB703: There is no 'text.months': text has no member 'months'.")]
    [InlineData("{{ page.title | upcas }}", "1:17: error HB704: There is no filter 'upcas'. Did you mean 'upcase'?")]
    [InlineData("{{ page.title | raw }}", "1:17: error HB704: There is no filter 'raw'.")]
    [InlineData("{{ 1 | divided_by: 0 }}", "1:8: error HB704: There is no filter 'divided_by'.")]
    [InlineData("{{ 'now' | date: '%Y' }}", "1:12: error HB704: There is no filter 'date'.")]
    [InlineData("{% render 'haed' %}", "1:12: error HB705: There is no part 'haed'. Did you mean 'head'?")]
    [InlineData("{% render 'head', a: 1 %}", "1:12: error HB705: The part 'head' takes no parameters; it knows 'page', 'site' and 'text'.")]
    [InlineData("{% render 'head' with page %}", "1:12: error HB705: The part 'head' takes no parameters; it knows 'page', 'site' and 'text'.")]
    public void A_name_that_is_not_there_is_reported(string layout, string line) =>
        Assert.Equal(["theme/layouts/article.liquid:" + line], Lines("layouts/article.liquid", layout));

    [Theory]
    [InlineData("{% assign x = page.cards %}{% for card in x %}{{ card.title }}{{ forloop.index }}{% endfor %}{{ x.size }}")]
    [InlineData("{% capture x %}{{ page.title }}{% endcapture %}{{ x }}{% unless page.is_draft %}-{% endunless %}")]
    [InlineData("{% assign x = page.previous | default: page.next %}{{ x.title }}")]
    [InlineData("{% if page.summary == nil or page.title == blank or page.tags == empty or true %}x{% endif %}")]
    [InlineData("{{ page.tags | join: ', ' }}{{ page.tags | size }}{{ page.tags.size }}{{ page.tags[0] }}")]
    [InlineData("{% comment %}{{ page.titel }}{% endcomment %}")]
    public void What_the_contract_knows_is_written(string layout) => Assert.Empty(Lines("layouts/article.liquid", layout));

    [Theory]
    [InlineData("{{ page.title ")]
    [InlineData("{% include 'head' %}")]
    [InlineData("{% if page.title %}")]
    [InlineData("{% raw %}x{% endraw %}")]
    [InlineData("{% increment x %}")]
    [InlineData("{% render page.title %}")]
    public void Liquid_that_cannot_be_read_is_reported(string layout) =>
        Assert.Matches(@"^theme/layouts/article\.liquid:1:[0-9]+: error HB701: .+\.$", Assert.Single(Lines("layouts/article.liquid", layout)));

    [Fact]
    public void Liquid_that_ends_too_early_is_reported_with_its_place() =>
        Assert.Equal(["theme/layouts/article.liquid:2:21: error HB701: '{% endif %}' was expected."], Lines("layouts/article.liquid", "<p>\n{% if page.title %}"));

    [Fact]
    public void Two_mistakes_give_two_lines_and_those_of_the_pages_come_too() => Assert.Equal(
        [
            "input/p.nl.md:4:1: error HB301: The link 'weg.md' leads nowhere.",
            "theme/layouts/article.liquid:1:4: error HB703: There is no 'page.titel': page has no member 'titel'. Did you mean 'title'?",
            "theme/layouts/article.liquid:2:4: error HB703: There is no 'page.titel': page has no member 'titel'. Did you mean 'title'?",
        ],
        TestSite.Build("-- p.nl.md --\n---\ntitle: P\n---\n[x](weg.md)\n\n::: note\nx\n:::\n-- theme/layouts/article.liquid --\n{{ page.titel }}\n{{ page.titel }}\n").Diagnostics);

    [Fact]
    public void A_part_that_renders_itself_is_reported() => Assert.Equal(
        ["theme/parts/a.liquid:1:1: error HB705: The part 'a' renders itself, at once or by way of another part.", "theme/parts/b.liquid:1:1: error HB705: The part 'b' renders itself, at once or by way of another part."],
        TestSite.Build("-- theme/parts/a.liquid --\n{% render 'b' %}\n-- theme/parts/b.liquid --\n{% render 'a' %}\n").Diagnostics);

    [Theory]
    [InlineData("{{ page.title | truncate: -5 }}{{ page.title | truncatewords: -5 }}{{ page.title | split: '' | last }}")]
    public void A_filter_ends_no_build(string layout) => Assert.NotEmpty(TestSite.BuildClean("-- p.nl.md --\n---\ntitle: P\n---\n-- theme/layouts/article.liquid --\n" + layout).Paths);

    [Fact]
    public void A_layout_that_nothing_uses_is_reported() => Assert.Equal(
        ["theme/layouts/artcle.liquid:1:1: warning HB709: Nothing uses a layout 'artcle'. Did you mean 'article'?"],
        TestSite.Build("-- theme/layouts/artcle.liquid --\nx\n").Diagnostics);

    [Fact]
    public void A_part_in_the_navigation_is_reported() => Assert.Equal(
        ["theme/layouts/navigation.liquid:1:1: error HB705: The navigation is made once for all pages of a section, and parts look at one page: it cannot render 'foot'."],
        TestSite.Build("-- theme/layouts/navigation.liquid --\n{% render 'foot' %}\n").Diagnostics);

    [Theory]
    [InlineData("{% assign x = page.next | default: site %}{{ x.href }}", "1:27: error HB701: 'default' puts another kind of thing in the place of what is missing.")]
    [InlineData("{{ page.title | replace: '', 'x' }}", "1:17: error HB701: 'replace' wants the text that it looks for in quotes.")]
    [InlineData("{% if page.id %}{% assign y = page.breadcrumb | last %}{% else %}{% assign y = site %}{% endif %}", "1:76: error HB701: 'y' holds another kind of thing already. Take another name.")]
    public void What_would_fail_while_a_page_is_written_is_reported(string layout, string line) => Assert.Equal(
        ["theme/layouts/article.liquid:" + line], TestSite.Build($"-- theme/layouts/article.liquid --\n{layout}\n").Diagnostics);

    [Fact]
    public void A_missing_layout_and_missing_words_are_reported()
    {
        var sources = TestSite.Sources("");
        var lines = TestSite.Build(sources with { Theme = sources.Theme with { Files = [.. sources.Theme.Files.Where(file => file.Path is not ("layouts/home.liquid" or "texts/nl.yml"))] } }).Diagnostics;
        Assert.Equal(
            [
                "theme/layouts/home.liquid:1:1: error HB708: The theme has no layout 'home'.",
                "theme/texts/nl.yml:1:1: error HB708: The theme has no words in Nederlands. Copy 'texts/en.yml' to this file and translate it.",
            ],
            lines);
    }

    [Theory]
    [InlineData("skip:", "skp:", "2:1: error HB706: The theme has no text 'skp'. Did you mean 'skip'?\n1:1: error HB707: The text 'skip' is missing: the link over the menu to the text.")]
    [InlineData("direction: ltr", "direction: links", "1:12: error HB104: 'direction' wants ltr or rtl; here stands 'links'.")]
    [InlineData("date: \"{day} {month} {year}\"", "date: \"{day} {maand} {year}\"", "*: error HB706: The text 'date' has no '{maand}'.")]
    [InlineData("tip: Tip", "tip: Tip {titel}", "*: error HB706: The text 'tip' has no '{titel}'.")]
    [InlineData("minutes: { 1: 1 minuut, other:", "minutes: { 1: 1 minuut, ander:", "*: error HB104: 'minutes' has a text for each number, as '1', '2-4' or 'other'; here stands 'ander'.\n*: error HB707: The text 'minutes' has no 'other', for all numbers that are left.")]
    [InlineData("minutes: { 1: 1 minuut,", "minutes: { 4-2: 1 minuut,", "*: error HB104: 'minutes' has a text for each number, as '1', '2-4' or 'other'; here stands '4-2'.")]
    [InlineData("januari, februari,", "januari,", "*: error HB104: 'months' wants twelve names; here stand 11.")]
    [InlineData("tip: Tip", "tip:", "*: error HB104: 'tip' wants a text; here stands nothing.")]
    public void A_mistake_in_the_words_is_reported(string right, string wrong, string lines)
    {
        Assert.Contains(right, Dutch, StringComparison.Ordinal);
        var found = Lines("texts/nl.yml", Dutch.Replace(right, wrong, StringComparison.Ordinal)).Select(line => line["theme/texts/nl.yml:".Length..]).Order(StringComparer.Ordinal);
        var wanted = lines.Split('\n');
        Assert.Equal(
            wanted.Select(line => line[line.IndexOf(": ", StringComparison.Ordinal)..]).Order(StringComparer.Ordinal),
            found.Select(line => line[line.IndexOf(": ", StringComparison.Ordinal)..]).Order(StringComparer.Ordinal));
        Assert.All(wanted.Where(line => line[0] != '*'), line => Assert.Contains(line, found));
    }

    [Fact]
    public void One_file_lies_over_the_theme_and_the_rest_stays()
    {
        var site = TestSite.BuildClean("-- theme/styles/site.css --\nbody { color: red }\n");
        Assert.Equal("body { color: red }", site.Text(Assert.Single(site.Paths, path => path.EndsWith("/styles/site.css", StringComparison.Ordinal))).Trim());
        Assert.Contains(site.Paths, path => path.EndsWith("/icon.svg", StringComparison.Ordinal));
    }

    [Fact]
    public void What_a_page_says_is_escaped_once_also_through_a_capture()
    {
        var site = TestSite.BuildClean("-- p.nl.md --\n---\ntitle: \"<b> & 'x'\"\n---\n-- theme/layouts/article.liquid --\n{% capture x %}{{ page.title }}{% endcapture %}<main><i title=\"{{ page.title }}\"></i><p>{{ x }}</p></main>\n");
        var main = site.Html("nl/p/index.html").QuerySelector("main")!;
        Assert.Equal(("<b> & 'x'", "<b> & 'x'"), (main.QuerySelector("i")!.GetAttribute("title"), main.QuerySelector("p")!.TextContent));
    }

    private static ImmutableArray<string> Lines(string path, string text) => TestSite.Build($"-- p.nl.md --\n---\ntitle: P\n---\n-- theme/{path} --\n{text}").Diagnostics;
}
