namespace HandbookSite.Tests.Markdown;

public sealed class AnchorsTests
{
    [Theory]
    [InlineData("## De afspraak {#agreement}", "agreement", "De afspraak")]
    [InlineData("## De afspraak{#agreement}", "agreement", "De afspraak")]
    [InlineData("## De afspraak {#agreement} ##", "agreement", "De afspraak")]
    [InlineData("De afspraak {#agreement}\n---", "agreement", "De afspraak")]
    [InlineData("## `code` & *nadruk* &copy;", "code-nadruk", "code & nadruk ©")]
    [InlineData("## Één café, 2 *bier*!", "één-café-2-bier", "Één café, 2 bier!")]
    [InlineData("## Het {bedrijf}", "het-bedrijf", "Het {bedrijf}")]
    [InlineData("## हिन्दी शब्द", "हिन्दी-शब्द", "हिन्दी शब्द")]
    [InlineData("## العُطلة", "العُطلة", "العُطلة")]
    [InlineData("## 𝔘x", "𝔘x", "𝔘x")]
    [InlineData("## ???", "section", "???")]
    [InlineData("## [een link](https://example.org)", "een-link", "een link")]
    [InlineData("## <https://example.org>", "https-example-org", "https://example.org")]
    [InlineData("## ![Foto](p.png)", "foto", "")]
    [InlineData("> ## In een citaat {#c}", "c", "In een citaat")]
    [InlineData("- ## In een lijst {#l}", "l", "In een lijst")]
    public void A_heading_has_the_id_of_its_author_or_one_made_of_its_words(string text, string id, string words)
    {
        var heading = TestPage.Body(text, ("p.png", TestPicture.Png(1, 1))).QuerySelector("h2")!;
        Assert.Equal((id, words), (heading.Id, heading.TextContent));
    }

    [Fact]
    public void A_heading_has_a_link_to_itself_beside_it()
    {
        var link = TestPage.Body("## A & `b` {#x}").QuerySelector("h2 + a")!;
        Assert.Equal(("#x", "Link naar ‘A & b’"), (link.GetAttribute("href"), link.GetAttribute("aria-label")));
    }

    [Theory]
    [InlineData("- een {#one}\n- twee", "ul > li#one", "een")]
    [InlineData("1. een {#one}\n2. twee", "ol > li#one", "een")]
    [InlineData("- een {#one}\n\n- twee", "ul > li#one", "een")]
    [InlineData("- een {#one}\n  vervolg", "ul > li#one", "een\nvervolg")]
    [InlineData("- een\n  - twee {#two}", "li li#two", "twee")]
    [InlineData("- [ ] een {#one}", "li#one", "☐ een")]
    public void A_list_item_has_the_id_that_its_author_gave(string text, string selector, string words) =>
        Assert.Equal(words, Assert.Single(TestPage.Body(text).QuerySelectorAll(selector)).TextContent.Trim());

    [Theory]
    [InlineData("Alinea {#a}", "input/p.nl.md:4:8: error HB305: '{#a}' is not read as an id. An id has lower-case letters, digits and hyphens, and ends a heading or the first line of a list item.")]
    [InlineData("## Kop {#A}", "input/p.nl.md:4:8: error HB305: '{#A}' is not read as an id. An id has lower-case letters, digits and hyphens, and ends a heading or the first line of a list item.")]
    [InlineData("## Kop {#a} meer", "input/p.nl.md:4:8: error HB305: '{#a}' is not read as an id. An id has lower-case letters, digits and hyphens, and ends a heading or the first line of a list item.")]
    [InlineData("## Kop {#a} {#b}", "input/p.nl.md:4:8: error HB305: '{#a}' is not read as an id. An id has lower-case letters, digits and hyphens, and ends a heading or the first line of a list item.")]
    [InlineData("## Kop {#", "input/p.nl.md:4:8: error HB305: '{#' is not read as an id. An id has lower-case letters, digits and hyphens, and ends a heading or the first line of a list item.")]
    [InlineData("## Kop {#a_b}", "input/p.nl.md:4:8: error HB305: '{#a_b}' is not read as an id. An id has lower-case letters, digits and hyphens, and ends a heading or the first line of a list item.")]
    [InlineData("## *Kop {#a}*", "input/p.nl.md:4:9: error HB305: '{#a}' is not read as an id. An id has lower-case letters, digits and hyphens, and ends a heading or the first line of a list item.")]
    [InlineData("- een\n\n  twee {#a}", "input/p.nl.md:6:8: error HB305: '{#a}' is not read as an id. An id has lower-case letters, digits and hyphens, and ends a heading or the first line of a list item.")]
    [InlineData("- een\n  twee {#a}", "input/p.nl.md:5:8: error HB305: '{#a}' is not read as an id. An id has lower-case letters, digits and hyphens, and ends a heading or the first line of a list item.")]
    [InlineData("> citaat {#a}", "input/p.nl.md:4:10: error HB305: '{#a}' is not read as an id. An id has lower-case letters, digits and hyphens, and ends a heading or the first line of a list item.")]
    [InlineData("| a |\n|---|\n| b {#a} |", "input/p.nl.md:6:5: error HB305: '{#a}' is not read as an id. An id has lower-case letters, digits and hyphens, and ends a heading or the first line of a list item.")]
    [InlineData("{#a}\n", "input/p.nl.md:4:1: error HB305: '{#a}' is not read as an id. An id has lower-case letters, digits and hyphens, and ends a heading or the first line of a list item.")]
    public void Elsewhere_braces_are_no_id(string text, string line) => Assert.Equal([line], TestPage.Diagnostics(text));

    [Fact]
    public void In_code_braces_are_code() => Assert.Equal("<p><code>{#a}</code></p>\n<pre><code>{#b}\n</code></pre>", TestPage.Html("`{#a}`\n\n    {#b}"));

    [Fact]
    public void Made_ids_that_meet_get_a_number_and_give_way_to_those_of_the_author() => Assert.Equal(
        ["kop-2", "kop-3", "kop", "kop-4", "section", "section-2"],
        TestPage.Body("## Kop\n\n## Kop\n\n## Iets {#kop}\n\n- punt {#kop-4}\n\n## !\n\n## ?").QuerySelectorAll("h2, li").Select(element => element.Id));

    [Theory]
    [InlineData("## A {#x}\n\n## B {#x}", "input/p.nl.md:6:1: error HB304: The id 'x' stands on this page already.")]
    [InlineData("- a {#x}\n- b {#x}", "input/p.nl.md:5:1: error HB304: The id 'x' stands on this page already.")]
    [InlineData("- a {#x}\n\n## B {#x}", "input/p.nl.md:6:1: error HB304: The id 'x' stands on this page already.")]
    public void An_id_that_is_given_twice_is_reported(string text, string line) => Assert.Equal([line], TestPage.Diagnostics(text));

    [Fact]
    public void A_translation_takes_the_ids_of_its_original_by_position() => Assert.Equal(
        ["agreement", "de-regels", "wie"],
        Translated("## De overeenkomst {#agreement}\n\n## De regels\n\n### Wie?", "## The agreement\n\n## The rules\n\n### Who?").Html("en/p/index.html").QuerySelectorAll("main h2[id], main h3[id]").Select(heading => heading.Id));

    [Theory]
    [InlineData("## A\n\n## B", "## A\n\n### B", "input/p.en.md:6:1: warning HB202: The original has 'B' here, a heading of level 2 (input/p.nl.md:6:1). The headings of both are paired no further.")]
    [InlineData("## A\n\n## B", "## A", "input/p.en.md:4:1: warning HB202: The original has 'B' here, a heading of level 2 (input/p.nl.md:6:1). The headings of both are paired no further.")]
    [InlineData("## A", "## A\n\n## B", "input/p.en.md:6:1: warning HB202: The original has no heading here. The headings of both are paired no further.")]
    [InlineData("## A {#x}", "## A {#y}", "input/p.en.md:4:1: warning HB203: The heading has the id 'y'; in the original (input/p.nl.md:4:1) it is 'x'.")]
    [InlineData("## A", "## B {#b}", "input/p.en.md:4:1: warning HB203: The heading has the id 'b'; in the original (input/p.nl.md:4:1) it is 'a'.")]
    [InlineData("- a {#plate}", "- a {#plaet}", "input/p.en.md:4:1: warning HB203: The original has no list item 'plaet'. Did you mean 'plate'?\ninput/p.en.md:4:1: warning HB203: The translation has no list item 'plate', as the original has (input/p.nl.md:4:1).")]
    [InlineData("- a {#plate}", "", "input/p.en.md:4:1: warning HB203: The translation has no list item 'plate', as the original has (input/p.nl.md:4:1).")]
    public void A_translation_that_differs_is_reported(string original, string translation, string lines) =>
        Assert.Equal(lines.Split('\n'), Translated(original, translation).Diagnostics);

    [Fact]
    public void Headings_before_the_first_difference_stay_paired() => Assert.Equal(
        ["een", "two", "three"],
        Translated("## Een\n\n## Twee\n\n## Drie", "## One\n\n### Two\n\n## Three").Html("en/p/index.html").QuerySelectorAll("main h2[id], main h3[id]").Select(heading => heading.Id));

    private static TestSite Translated(string original, string translation) => TestSite.Build($$$"""
        -- handbook.yml --
        url: https://example.org/
        title: { nl: Handboek, en: Handbook }
        languages: { nl: { name: Nederlands, locale: nl-NL }, en: { name: English, locale: en-GB } }
        sections: []
        -- theme/layouts/article.liquid --
        <main>{{ page.content }}</main>
        -- index.nl.md --
        ---
        title: Begin
        ---
        -- index.en.md --
        ---
        title: Start
        ---
        -- p.nl.md --
        ---
        title: P
        ---
        {{{original}}}
        -- p.en.md --
        ---
        title: P
        ---
        {{{translation}}}
        """);
}
