namespace HandbookSite.Tests.Markdown;

/// <summary>The first use of each term on a page leads to its definition.</summary>
public sealed class TermWalkTests
{
    [Theory]
    [InlineData("Een relatiebeding. Twee relatiebedingen.", "relatiebeding > #term-relatiebeding")]
    [InlineData("Een relatieclausule, dan een relatiebeding.", "relatiebeding > #term-relatiebeding")]
    [InlineData("## Een relatiebeding\n\nTwee relatiebedingen.", "relatiebedingen > #term-relatiebeding")]
    [InlineData("Een [relatiebeding](index.md), dan **een** *relatiebeding*.", "relatiebeding > #term-relatiebeding")]
    [InlineData("`relatiebeding`\n\n```\nrelatiebeding\n```\n\n<https://example.org/relatiebeding>", "")]
    [InlineData("![relatiebeding](photo.png)", "")]
    [InlineData("Op sociale\nmedia.", "sociale media > #term-sociale-media")]
    [InlineData("Op sociale\\\nmedia en sociale *media*.", "sociale media > #term-sociale-media")]
    [InlineData("Een zakelijk account en een account van het bedrijf, dan een account.", "zakelijk account > #term-bedrijfsaccount, account > #term-account")]
    [InlineData("De cao&#39;s.", "cao's > #term-cao")]
    [InlineData("AVG\\*, cao\\-.", "AVG > #term-avg")]
    [InlineData("| cao | b |\n|---|---|\n| AVG | cao |", "AVG > #term-avg, cao > #term-cao")]
    [InlineData("Term\n:   een cao\n\n> de AVG\n\n- account\n- [ ] relatiebeding", "cao > #term-cao, AVG > #term-avg, account > #term-account, relatiebeding > #term-relatiebeding")]
    [InlineData("Tekst[^1] met account.\n\n[^1]: Een cao.", "account > #term-account, cao > #term-cao")]
    [InlineData("::: legal\nEen cao.\n:::", "cao > #term-cao")]
    [InlineData("AVG, cao, AVG en cao, account, sociale media en AVG.", "AVG > #term-avg, cao > #term-cao, account > #term-account, sociale media > #term-sociale-media")]
    [InlineData("Alleen de OR.", "")]
    public void A_term_leads_from_its_first_use_in_running_text(string text, string linked)
    {
        var site = TestSite.Build(TestGlossary.Blocks(text), settings: null, ("photo.png", TestPicture.Png(2, 1)));
        Assert.Equal(linked, string.Join(", ", site.Html("nl/p/index.html").QuerySelectorAll("a.term").Select(link => $"{link.TextContent.Replace('\n', ' ')} > {link.GetAttribute("href")}")));
    }

    [Fact]
    public void The_words_around_a_term_stay_as_they_are() => Assert.Equal(
        "<p>De <strong>AVG</strong> &amp; de <a class=\"term\" id=\"use-cao\" href=\"#term-cao\">cao</a>: op <a class=\"term\" id=\"use-sociale-media\" href=\"#term-sociale-media\">sociale\nmedia</a>, en <em>de cao</em>.</p>",
        TestSite.BuildClean(TestGlossary.Blocks("De **AVG** & de cao: op sociale\nmedia, en *de cao*.", TestGlossary.Dutch.Replace("AVG", "AVGX", StringComparison.Ordinal))).Html("nl/p/index.html").QuerySelector(".text > p")!.OuterHtml);

    [Fact]
    public void The_page_of_the_glossary_leads_nowhere_from_its_own_words() =>
        Assert.Empty(TestSite.BuildClean(TestGlossary.Blocks("x")).Html("nl/glossary/index.html").QuerySelectorAll("a.term, .terms"));

    [Fact]
    public void Words_between_the_tags_of_an_author_stay_alone()
    {
        var site = TestSite.BuildClean(TestGlossary.Blocks("<a href=\"https://example.org/\">Een cao</a>.\n\nDe cao.") + "-- handbook.yml --\nurl: https://example.org/\ntitle: { nl: Handboek }\nlanguages: { nl: { name: Nederlands, locale: nl-NL } }\nsections: []\nrawHtml: true\n");
        Assert.Equal("De cao.", Assert.Single(site.Html("nl/p/index.html").QuerySelectorAll("a.term")).ParentElement!.TextContent);
    }
}
