using System.Diagnostics;

namespace HandbookSite.Tests.Pages;

/// <summary>The page of a protocol in the default theme.</summary>
public sealed class ProtocolHtmlTests
{
    [Fact]
    public void Blanks_show_their_label_or_their_value()
    {
        var page = TestProtocol.Page("## Foto’s bij {{company}} {#fotos}\n\n1. Bewaar {{weeks}} weken; {{photos}}; {{size}}; {{signature}}; {{lines}}.");
        Assert.Equal(["[Bedrijf]", "[4]", "[eerst vragen]", "[Grootte]", "[Tekenen]", "[Regels]"], page.QuerySelectorAll(".numbered .field, .clause .field").Select(blank => blank.TextContent));
    }

    [Fact]
    public void A_blank_of_many_choices_shows_all_of_them_ticked_or_not_and_only_a_tick_is_heard()
    {
        var blank = TestProtocol.Page("{{steps}}", "fields: [{ steps: { default: warning } }]\n").QuerySelector("p > .field")!;
        Assert.Equal("[☐\u00a0gesprek, ☑\u00a0waarschuwing]", blank.TextContent);
        Assert.Equal(["true", null], blank.QuerySelectorAll(".task").Select(box => box.GetAttribute("aria-hidden")));
    }

    [Fact]
    public void Articles_and_clauses_have_numbers_and_places_to_link_to()
    {
        var page = TestProtocol.Page("## Doel {#doel}\n\n1. Zie [](#twee). {#een}\n2. Twee.  {#twee}");
        Assert.Equal("1 Doel", page.QuerySelector("h2#doel")!.TextContent);
        Assert.Equal("#doel", page.QuerySelector(".heading.numbered > a.anchor")!.GetAttribute("href"));
        Assert.Equal(["1.1", "1.2"], page.QuerySelectorAll(".clause > .number").Select(number => number.TextContent));
        Assert.Equal(["een", "twee"], page.QuerySelectorAll(".clause").Select(clause => clause.Id));
        Assert.Equal("<p>Zie <a href=\"#twee\">artikel 1.2</a>.</p>", page.QuerySelector("#een .said")!.InnerHtml.Trim());
    }

    [Fact]
    public void Alternatives_stand_under_their_conditions_in_words()
    {
        var page = TestProtocol.Page("::: when photos = ask\n1. Vraag.\n:::\n\n::: when photos = firm\n1. Stuur.\n:::");
        var variants = page.QuerySelectorAll(".variants > .variant");
        Assert.Equal(["Foto’s: eerst vragen", "Foto’s: via het bedrijf"], variants.Select(variant => variant.GetAttribute("aria-label")));
        Assert.All(variants, variant => Assert.Equal(("group", variant.GetAttribute("aria-label")), (variant.GetAttribute("role"), variant.QuerySelector(".label")!.TextContent)));
        Assert.Equal(["1", "2"], variants.Select(variant => variant.QuerySelector(".clause .number")!.TextContent));
    }

    [Fact]
    public void Reasons_stand_beside_their_clauses_and_not_in_them()
    {
        var page = TestProtocol.Page("1. Een.\n\n::: why\nOmdat *het*.\n:::\n\n1. Twee.");
        var noted = Assert.Single(page.QuerySelectorAll(".noted"));
        Assert.Equal(["clause", "note"], noted.Children.Select(child => child.ClassName));
        Assert.Equal(("note", "Waarom"), (noted.Children[1].GetAttribute("role"), noted.Children[1].Children[0].TextContent));
        Assert.Equal("<p>Omdat <em>het</em>.</p>", noted.Children[1].Children[1].OuterHtml);
        Assert.Empty(page.QuerySelectorAll(".clause .note"));
    }

    [Fact]
    public void Lists_tables_and_footnotes_are_what_they_are()
    {
        var page = TestProtocol.Page("1. Vraag:\n   1. prijzen\n   2. plannen\n\n- [ ] Ja.\n\n| a | b |\n|---|---|\n| c | d[^1] |\n\n{{accounts}}\n\n> Tekst.\n\n[^1]: Noot.");
        Assert.Equal(["prijzen", "plannen"], page.QuerySelectorAll(".clause ol.letters > li").Select(item => item.TextContent));
        Assert.Equal("☐", page.QuerySelector("ul.ticks > li > .task[aria-hidden=true]")!.TextContent);
        Assert.Equal(["a", "b"], page.QuerySelectorAll("table:not(.fields) th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal(["Platform", "Naam"], page.QuerySelectorAll("table.fields th[scope=col]").Select(cell => cell.TextContent));
        Assert.Equal("Accounts", page.QuerySelector("table.fields > caption")!.TextContent);
        Assert.Equal("Tekst.", page.QuerySelector("blockquote p")!.TextContent);
        Assert.Equal("#fn:1", page.QuerySelector("td a#fnref\\:1")!.GetAttribute("href"));
        Assert.StartsWith("Noot.", page.QuerySelector(".footnotes li#fn\\:1")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_footnote_that_is_named_twice_has_one_way_back()
    {
        var marks = TestProtocol.Page("Een.[^1] Twee.[^1]\n\n[^1]: Noot.").QuerySelectorAll("a.footnote");
        Assert.Equal(["fnref:1", null], marks.Select(mark => mark.GetAttribute("id")));
        Assert.Equal(["#fn:1", "#fn:1"], marks.Select(mark => mark.GetAttribute("href")));
    }

    [Fact]
    public void Those_who_sign_and_the_receipt_stand_at_the_end_and_in_the_contents()
    {
        var page = TestProtocol.Page("## Doel {#doel}\n\nTekst.", "receipt: true\nsignatures: [{ party: company }]\n");
        Assert.Equal("Handtekening", page.QuerySelector("#_signatures")!.ParentElement!.NextElementSibling!.QuerySelector(".signature .line")!.TextContent);
        Assert.Equal("Ontvangst", page.QuerySelector(".sheet h2#_receipt")!.TextContent);
        Assert.All(["#doel", "#_signatures", "#_receipt"], anchor => Assert.NotEmpty(page.QuerySelectorAll($"nav a[href='{anchor}']")));
    }

    [Fact]
    public void What_authors_write_is_never_markup()
    {
        const string Sharp = "a: { type: choice, common: true, label: '<b>&\"A', options: { x: '<i>&\"X' } }\nb: { type: list, common: true, label: '<b>&\"B', columns: { c: '<i>&\"C' } }\n";
        var page = TestProtocol.Page("## Kop \\<b>&\" {#kop}\n\n1. {{a}} \\<i>&\" {#een}\n\n{{b}}\n\n::: when a = x\nTekst.\n:::\n\n[\\<u>](https://example.org/?a=1&b=%22)", fields: Sharp);
        var text = page.QuerySelector("#kop")!.ParentElement!.ParentElement!;
        Assert.Empty(text.QuerySelectorAll("b, i, u"));
        Assert.Equal("1 Kop <b>&\"", page.QuerySelector("#kop")!.TextContent);
        Assert.Equal("[<b>&\"A] <i>&\"", page.QuerySelector("#een .said")!.TextContent.Trim());
        Assert.Equal("<b>&\"A: <i>&\"X", page.QuerySelector(".variant")!.GetAttribute("aria-label"));
        Assert.Equal("<i>&\"C", page.QuerySelector("table.fields th")!.TextContent);
        Assert.Equal("https://example.org/?a=1&b=%22", page.QuerySelector("a[href^='https://example.org/?']")!.GetAttribute("href"));
    }

    [Fact]
    public void Every_id_stands_once_and_every_link_within_the_page_finds_its_place()
    {
        var site = TestSite.BuildClean(TestProtocol.Blocks(
            "## Doel {#doel}\n\n1. Een[^1]. {#een}\n   1. letter {#letter}\n\n## Doel\n\n1. Zie [](#een) en [daar](#doel).\n\n::: when photos = ask\n1. Twee. {#twee}\n:::\n\n{{accounts}}\n\n{{accounts}}\n\n[^1]: Noot.",
            "receipt: true\nsignatures: [{ party: company }]\n"));
        var html = site.Html("nl/protocols/p/index.html");
        var ids = html.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        Assert.All(html.QuerySelectorAll("a[href^='#']"), link => Assert.Contains(link.GetAttribute("href")![1..], ids));
    }

    [Fact]
    public void A_link_to_the_item_of_a_list_that_is_no_clause_is_reported() => Assert.Equal(
        ["input/protocols/p.nl.md:7:1: error HB302: The page 'protocols/p' has no place '#letter'."],
        TestProtocol.Diagnostics("1. Een. {#een}\n   1. letter {#letter}\n\n[x](#letter)"));

    [Fact]
    public void A_protocol_that_is_not_translated_is_shown_in_its_original_and_offers_no_files()
    {
        var site = TestSite.Build(Untranslated("## Foto’s {#fotos}\n\n1. Vraag {{company}}. {#een}"));
        Assert.Equal(["input/protocols/p.en.md:1:1: warning HB201: The page is missing in English; its readers get it in Nederlands."], site.Diagnostics);
        var page = site.Html("en/protocols/p/index.html").QuerySelector("main")!;
        Assert.Equal("Vraag [Bedrijf].", page.QuerySelector("#een .said")!.TextContent.Trim());
        Assert.Equal("nl", page.QuerySelector("#een")!.Closest("[lang]")!.GetAttribute("lang"));
        Assert.DoesNotContain(site.Paths, path => path.StartsWith("en/protocols/p/", StringComparison.Ordinal) && !path.EndsWith(".html", StringComparison.Ordinal));
        Assert.Contains(site.Paths, path => path.StartsWith("nl/protocols/p/", StringComparison.Ordinal) && path.EndsWith(".docx", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_wrong_with_a_protocol_that_is_not_translated_is_told_once() => Assert.Equal(
        [
            "input/protocols/p.en.md:1:1: warning HB201: The page is missing in English; its readers get it in Nederlands.",
            "input/protocols/p.nl.md:4:1: error HB605: No article or clause has the id 'weg'.",
            "input/protocols/p.nl.md:6:1: error HB609: Code has no place in a protocol: its Word, PDF and text files cannot hold it. Write paragraphs, lists or tables.",
            "input/protocols/p.nl.md:10:1: error HB601: The protocol has no field 'weg'.",
            "input/protocols/p.nl.md:10:9: error HB301: The link 'weg.md' leads nowhere.",
        ],
        TestSite.Build(Untranslated("[](#weg)\n\n```\ncode\n```\n\n{{weg}} [x](weg.md)")).Result.Diagnostics.Select(diagnostic => diagnostic.ToString()));

    [Theory]
    [InlineData("")]
    [InlineData("<!-- niets -->")]
    [InlineData("## Alleen een kop {#kop}")]
    [InlineData("1. {{accounts}}")]
    [InlineData("1.")]
    [InlineData("1. > Tekst.")]
    [InlineData("-")]
    [InlineData("::: when photos = ask\n:::")]
    [InlineData("## Kop {#kop}\n\n::: why\n:::")]
    [InlineData("::: note\n:::")]
    [InlineData("| a |\n|---|")]
    [InlineData("> ## Kop")]
    [InlineData("Een.[^1]\n\n[^1]:")]
    public void A_protocol_of_nearly_nothing_is_a_page_and_files(string text)
    {
        var site = TestSite.BuildClean(TestProtocol.Blocks(text));
        Assert.NotNull(site.Html("nl/protocols/p/index.html").QuerySelector("main"));
        Assert.Contains(site.Paths, path => path.StartsWith("nl/protocols/p/", StringComparison.Ordinal) && path.EndsWith(".docx", StringComparison.Ordinal));
    }

    [Fact]
    public void Two_thousand_clauses_are_numbered_in_little_time()
    {
        var text = string.Concat(Enumerable.Range(0, 2000).Select(number => (number % 20 == 0 ? $"\n## Artikel {{#a{number}}}\n\n" : "") + $"1. Zie [](#a{number - (number % 20)}) en {{{{company}}}}. {{#c{number}}}\n"));
        var page = Timed(() => TestProtocol.Documents(TestProtocol.Blocks(text))[0]);
        Assert.Contains("<span class=\"number\">100.20</span><div class=\"said\">\n<p>Zie <a href=\"#a1980\">artikel 100</a> en", page.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void Five_hundred_alternatives_are_one_choice_in_little_time()
    {
        string Condition(int number) => string.Join(" or ", Enumerable.Range(0, 9).Select(bit => $"photos {((number >> bit) % 2 == 0 ? "=" : "!=")} ask"));
        var text = string.Concat(Enumerable.Range(0, 500).Select(number => $"::: when {Condition(number)}\n1. Tekst {number}. {{#c{number}}}\n:::\n\n"));
        var choice = Assert.IsType<HandbookSite.Protocols.Model.Choice>(Assert.Single(Timed(() => TestProtocol.Document(text)).Body));
        Assert.Equal(500, choice.Alternatives.Length);
    }

    [Fact]
    public void A_table_of_three_hundred_columns_is_a_table()
    {
        var row = "|" + string.Concat(Enumerable.Repeat(" x |", 300));
        var table = Assert.IsType<HandbookSite.Protocols.Model.Table>(Assert.Single(Timed(() => TestProtocol.Document($"{row}\n|{string.Concat(Enumerable.Repeat("---|", 300))}\n{row}")).Body));
        Assert.Equal((300, 300), (table.Header.Length, Assert.Single(table.Rows).Length));
    }

    /// <summary>The bound is generous, for slow machines; what it catches is work that grows with the square.</summary>
    private static T Timed<T>(Func<T> work)
    {
        var clock = Stopwatch.StartNew();
        var result = work();
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(20), $"It took {clock.Elapsed}.");
        return result;
    }

    private static string Untranslated(string text)
    {
        var blocks = TestProtocol.Bilingual(text, "");
        return blocks[..blocks.IndexOf("-- protocols/p.en.md --", StringComparison.Ordinal)];
    }
}
