using AngleSharp.Dom;

namespace HandbookSite.Tests.Theming.Views;

public sealed class GuideViewTests
{
    [Fact]
    public void Every_answer_is_a_link_to_what_is_next_on_the_same_page()
    {
        var page = Page(TestGuide.Questions);
        Assert.Equal(["#stop", "#people", "#stop", "#go"], page.QuerySelectorAll("[data-answer]").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll("[data-answer]"), link => Assert.NotNull(page.QuerySelector("h2" + link.GetAttribute("href"))));
    }

    [Fact]
    public void Links_have_the_title_and_the_address_of_the_page_and_its_place()
    {
        var page = Page(TestGuide.Questions, new SiteSettings(new Uri("https://example.org/werk/")));
        Assert.Equal([("Vraag het", "/werk/nl/vraag/#kop")], Links(page, ".adds a"));
        Assert.Equal([("Vraag het", "/werk/nl/vraag/"), ("Begin", "/werk/nl/")], Links(page, ".outcome a"));
    }

    [Fact]
    public void An_outcome_says_its_verdict_the_reason_and_whom_to_ask()
    {
        var outcome = Page(TestGuide.Questions).QuerySelector(".outcome.no")!;
        Assert.Equal("Nee Geen foto", outcome.QuerySelector("h2#stop")!.TextContent);
        Assert.Equal(["Dat doet pijn.", "Vraag het aan de uitvoerder"], outcome.QuerySelectorAll("p:not(p.label)").Select(text => text.TextContent));
    }

    [Fact]
    public void The_table_of_contents_holds_no_questions()
    {
        var page = Page(TestGuide.Questions.Replace("q#kop", "q", StringComparison.Ordinal));
        Assert.Null(page.QuerySelector(".contents"));
    }

    [Fact]
    public void Boxes_have_labels_and_the_ids_of_the_source()
    {
        var page = Page("boxes: { a: { title: Vooraf, items: { b: { text: Vraag het, link: q }, c: { text: Schrijf het op } } } }\n");
        Assert.Equal([("b", "Vraag het"), ("c", "Schrijf het op")], page.QuerySelectorAll("label").Select(label => (label.QuerySelector("input[type=checkbox]")!.Id!, label.TextContent.Trim())));
        Assert.Equal("Vooraf", page.QuerySelector("fieldset > legend > h2#a")!.TextContent);
        Assert.Equal("p", page.QuerySelector(".checklist")!.GetAttribute("data-page"));
    }

    private static IElement Page(string yml, SiteSettings? settings = null) => TestGuide.Build(yml, settings).Html("nl/p/index.html").QuerySelector("main")!;

    private static IEnumerable<(string Title, string Href)> Links(IElement page, string selector) => page.QuerySelectorAll(selector).Select(link => (link.TextContent, link.GetAttribute("href")!));
}
