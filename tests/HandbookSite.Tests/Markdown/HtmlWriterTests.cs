namespace HandbookSite.Tests.Markdown;

public sealed class HtmlWriterTests
{
    [Theory]
    [InlineData("{company} en {onclick=alert(1)}", "<p>{company} en {onclick=alert(1)}</p>")]
    [InlineData("Tekst {.klas}", "<p>Tekst {.klas}</p>")]
    [InlineData("*a* **b** `c` ~~d~~", "<p><em>a</em> <strong>b</strong> <code>c</code> ~~d~~</p>")]
    [InlineData("a & b < c", "<p>a &amp; b &lt; c</p>")]
    [InlineData("één 👷 &copy; \\*", "<p>één 👷 © *</p>")]
    [InlineData("- a\n- b", "<ul>\n<li>a</li>\n<li>b</li>\n</ul>")]
    [InlineData("3. a\n4. b", "<ol start=\"3\">\n<li>a</li>\n<li>b</li>\n</ol>")]
    [InlineData("Term\n:   Uitleg", "<dl>\n<dt>Term</dt>\n<dd>Uitleg</dd>\n</dl>")]
    [InlineData("```js\n<b>\n```", "<pre><code class=\"language-js\">&lt;b&gt;\n</code></pre>")]
    [InlineData("voor <!-- weg --> na", "<p>voor  na</p>")]
    [InlineData("<!-- weg\n\nook weg -->\n\nna", "<p>na</p>")]
    [InlineData("<https://example.org/?a=1&b=2>", "<p><a href=\"https://example.org/?a=1&amp;b=2\">https://example.org/?a=1&amp;b=2</a></p>")]
    [InlineData("<a@example.org>", "<p><a href=\"mailto:a@example.org\">a@example.org</a></p>")]
    [InlineData("[tel](tel:+31201234567)", "<p><a href=\"tel:+31201234567\">tel</a></p>")]
    [InlineData("[x](HTTPS://example.org 'Een \"titel\"')", "<p><a href=\"HTTPS://example.org\" title=\"Een &quot;titel&quot;\">x</a></p>")]
    [InlineData("[x][a]\n\n[a]: https://example.org/ä", "<p><a href=\"https://example.org/ä\">x</a></p>")]
    public void Text_becomes_html(string text, string html) => Assert.Equal(html, TestPage.Html(text));

    [Theory]
    [InlineData("note", "Opmerking")]
    [InlineData("tip", "Tip")]
    [InlineData("warning", "Let op")]
    [InlineData("example", "Voorbeeld")]
    [InlineData("legal", "Geen juridisch advies")]
    public void A_box_has_the_heading_of_its_kind(string kind, string title)
    {
        var box = TestPage.Body($"::: {kind}\nTekst\n\n- punt\n:::").QuerySelector("div.box")!;
        Assert.Equal(kind, box.ClassList[1]);
        Assert.Equal("note", box.GetAttribute("role"));
        Assert.Equal(title, box.QuerySelector(".box-title")!.TextContent);
        Assert.Equal("punt", box.QuerySelector("li")!.TextContent);
    }

    [Fact]
    public void A_box_stands_in_a_box() => Assert.Equal("binnen", TestPage.Body(":::: note\n::: tip\nbinnen\n:::\n::::").QuerySelector("div.note div.tip p:not(.box-title)")!.TextContent);

    [Fact]
    public void A_table_scrolls_in_a_frame_with_a_name_and_is_aligned_by_class()
    {
        var main = TestPage.Body("| a | b | c | d |\n|---|:--|:-:|--:|\n| 1 | *2* | 3 | 4 |");
        var frame = main.QuerySelector("div.table")!;
        Assert.Equal(("group", "0", "Tabel"), (frame.GetAttribute("role"), frame.GetAttribute("tabindex"), frame.GetAttribute("aria-label")));
        Assert.All(frame.QuerySelectorAll("thead th"), cell => Assert.Equal("col", cell.GetAttribute("scope")));
        Assert.Equal([null, null, "center", "end"], frame.QuerySelectorAll("tbody td").Select(cell => cell.GetAttribute("class")));
        Assert.Equal([null, null, "center", "end"], frame.QuerySelectorAll("thead th").Select(cell => cell.GetAttribute("class")));
        Assert.Equal("<em>2</em>", frame.QuerySelectorAll("tbody td")[1].InnerHtml);
        Assert.Empty(main.QuerySelectorAll("[style]"));
    }

    [Fact]
    public void A_task_has_a_name_for_those_who_hear_it() => Assert.Equal(
        ["gedaan ☑", "te doen ☐"],
        TestPage.Body("- [x] een\n- [ ] twee").QuerySelectorAll("li [role=img]").Select(task => $"{task.GetAttribute("aria-label")} {task.TextContent}"));

    [Fact]
    public void A_footnote_and_its_ways_back_find_each_other()
    {
        var main = TestPage.Body("Een[^a] en weer[^a] en twee[^b].\n\n[^a]: Eerste\n[^b]: Tweede");
        var (there, back) = (main.QuerySelectorAll("[role=doc-noteref]"), main.QuerySelectorAll("[role=doc-backlink]"));
        Assert.Equal(["1", "1", "2"], there.Select(link => link.TextContent));
        Assert.Equal(["Noot 1", "Noot 1", "Noot 2"], there.Select(link => link.GetAttribute("aria-label")));
        Assert.Equal(["Terug naar noot 1", "Terug naar noot 1", "Terug naar noot 2"], back.Select(link => link.GetAttribute("aria-label")));
        Assert.All(there.Concat(back), link => Assert.Single(main.QuerySelectorAll("[id]"), target => "#" + target.Id == link.GetAttribute("href")));
    }

    [Fact]
    public void A_figure_has_a_caption()
    {
        var figure = TestPage.Body("^^^\n![Een foto](a.png)\n^^^ Bij *dag*", ("a.png", TestPicture.Png(4, 3))).QuerySelector("figure")!;
        Assert.Equal("Bij <em>dag</em>", figure.QuerySelector("figcaption")!.InnerHtml);
        Assert.Equal("Een foto", figure.QuerySelector("img")!.GetAttribute("alt"));
    }

    [Theory]
    [InlineData("<b>x</b>", "input/p.nl.md:4:1: error HB401: HTML has no place in a page. Write it in Markdown.", 2)]
    [InlineData("een <br> twee", "input/p.nl.md:4:5: error HB401: HTML has no place in a page. Write it in Markdown.", 1)]
    [InlineData("<script>alert(1)</script>", "input/p.nl.md:4:1: error HB401: HTML has no place in a page. Write it in Markdown.", 1)]
    [InlineData("> - <div>", "input/p.nl.md:4:5: error HB401: HTML has no place in a page. Write it in Markdown.", 1)]
    [InlineData("<?php x ?>", "input/p.nl.md:4:1: error HB401: HTML has no place in a page. Write it in Markdown.", 1)]
    [InlineData("<!DOCTYPE html>", "input/p.nl.md:4:1: error HB401: HTML has no place in a page. Write it in Markdown.", 1)]
    [InlineData("<!-- c --><script>alert(1)</script>", "input/p.nl.md:4:1: error HB401: HTML has no place in a page. Write it in Markdown.", 1)]
    [InlineData("<!-- nooit dicht\n\nzichtbaar?", "input/p.nl.md:4:1: error HB401: HTML has no place in a page. Write it in Markdown.", 1)]
    [InlineData("<!-- c --> zichtbaar?", "input/p.nl.md:4:1: error HB401: HTML has no place in a page. Write it in Markdown.", 1)]
    [InlineData("| a |\n|---|\n| <i> |", "input/p.nl.md:6:3: error HB401: HTML has no place in a page. Write it in Markdown.", 1)]
    public void Raw_html_is_refused(string text, string line, int count)
    {
        var lines = TestPage.Diagnostics(text);
        Assert.Equal(line, lines[0]);
        Assert.Equal(count, lines.Count);
    }

    [Fact]
    public void Raw_html_is_written_as_it_stands_where_a_handbook_allows_it()
    {
        var site = TestSite.BuildClean("""
            -- handbook.yml --
            url: https://example.org/
            title: { nl: Handboek }
            languages: { nl: { name: Nederlands, locale: nl-NL } }
            sections: []
            rawHtml: true
            -- theme/layouts/article.liquid --
            <main>{{ page.content }}</main>
            -- p.nl.md --
            ---
            title: P
            ---
            <details><summary>Meer</summary>tekst</details>

            een <kbd>x</kbd><!-- weg -->

            <!-- ook weg -->
            """);
        Assert.Equal("<details><summary>Meer</summary>tekst</details>\n<p>een <kbd>x</kbd></p>", site.Main("nl/p/index.html"));
    }

    [Theory]
    [InlineData("![a [b](x.md) \"c\" <https://example.org> d[^1]](p.png)\n\n[^1]: noot\n", "a b \"c\" https://example.org d")]
    [InlineData("![*a* `b` &amp; ![c](p.png)](p.png)", "a b & c")]
    public void The_text_of_a_picture_is_plain(string text, string alt)
    {
        var image = TestSite.BuildClean("-- x.nl.md --\n---\ntitle: X\n---\n-- theme/layouts/article.liquid --\n<main>{{ page.content }}</main>\n-- p.nl.md --\n---\ntitle: P\n---\n" + text, settings: null, ("p.png", TestPicture.Png(1, 1)))
            .Html("nl/p/index.html").QuerySelector("main > p")!;
        Assert.Equal(alt, Assert.Single(image.QuerySelectorAll("img")).GetAttribute("alt"));
        Assert.Equal("", image.TextContent.Trim());
    }

    [Fact]
    public void A_picture_stands_in_a_link()
    {
        var link = TestPage.Body("[![Foto](p.png)](https://example.org/)", ("p.png", TestPicture.Png(1, 1))).QuerySelector("a[href='https://example.org/']")!;
        Assert.Equal("Foto", link.QuerySelector("img")!.GetAttribute("alt"));
    }
}
