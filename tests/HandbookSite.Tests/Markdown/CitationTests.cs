using System.Text;
using HandbookSite.Tests.Downloads.Word;

namespace HandbookSite.Tests.Markdown;

/// <summary>A citation on the page, in documents, and in the comments of lawyers.</summary>
public sealed class CitationTests
{
    private static readonly (string, byte[]) Sources = ("sources.yml", Encoding.UTF8.GetBytes(
        "een: { title: Wet één, checked: 2026-11-24, review_by: 2027-11-24 }\ntwee: { title: Wet <twee>, checked: 2026-11-24, review_by: 2027-11-24, address: https://example.org/2 }\n"));

    [Fact]
    public void Numbers_follow_the_first_use_and_the_space_before_them_goes() => Assert.Equal(
        """
        <p>Zo.<sup class="cite"><a id="cite-twee" href="#source-twee" aria-label="Bron 1">1</a></sup> Meer.<sup class="cite"><a id="cite-een" href="#source-een" aria-label="Bron 2">2</a> <a href="#source-twee" aria-label="Bron 1">1</a></sup></p>
        """.Trim(),
        TestPage.Html("Zo. [@twee] Meer. [@een; @twee]", Sources));

    [Fact]
    public void The_page_lists_its_sources_with_the_day_on_which_each_was_checked()
    {
        var list = TestSite.BuildClean("-- index.nl.md --\n---\ntitle: Begin\n---\nZo. [@twee] Meer. [@een]", settings: null, Sources).Html("nl/index.html").QuerySelector(".text > .sources")!;
        Assert.Equal("Bronnen", list.QuerySelector("h2#_sources")!.TextContent);
        Assert.Equal(["Wet <twee>, nagekeken op 24 november 2026. ↩", "Wet één, nagekeken op 24 november 2026. ↩"], list.QuerySelectorAll("li").Select(item => item.TextContent));
        Assert.Equal("https://example.org/2", list.QuerySelector("#source-twee > a")!.GetAttribute("href"));
        Assert.Equal("#cite-een", list.QuerySelector("#source-een .back")!.GetAttribute("href"));
    }

    [Fact]
    public void A_page_without_citations_lists_none() => Assert.Null(TestSite.BuildClean("").Html("nl/index.html").QuerySelector(".sources"));

    [Fact]
    public void A_heading_takes_no_id_that_a_source_has() => Assert.Equal("source-een-2", TestPage.Body("## Source een\n\nZo. [@een; @twee]", Sources).QuerySelector("h2")!.Id);

    [Fact]
    public void A_protocol_numbers_the_sources_of_clauses_and_reasons_together()
    {
        var page = TestSite.BuildClean(Protocol).Html("nl/protocols/p/index.html");
        Assert.Equal(["1", "2", "1"], page.QuerySelectorAll(".cite a").Select(link => link.TextContent));
        Assert.Equal(["source-een", "source-twee"], page.QuerySelectorAll(".sources li").Select(item => item.Id));
    }

    [Fact]
    public void Documents_leave_citations_out_and_lawyers_find_the_sources_in_the_comment()
    {
        var site = TestSite.BuildClean(Protocol);
        var files = site.Paths.Where(path => path.StartsWith("nl/protocols/p/", StringComparison.Ordinal)).ToList();
        var text = site.Text(files.Single(path => path.EndsWith(".txt", StringComparison.Ordinal)));
        Assert.Contains("Vraag het eerst. Wacht dan.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("@", text, StringComparison.Ordinal);
        var comment = Assert.Single(new WordPackage(site.Bytes(files.Single(path => path.EndsWith("-jurist.docx", StringComparison.Ordinal))))["word/comments.xml"].Elements());
        Assert.EndsWith("Anders schrikt iemand. Zo is het.Bronnen: Wet één (nagekeken op 24 november 2026); Wet <twee> (nagekeken op 24 november 2026).", WordText.Words(comment), StringComparison.Ordinal);
    }

    [Fact]
    public void The_uses_of_a_source_name_the_clause() => Assert.Equal(
        [new SourceUse("een", "protocols/p", "nl", "1.1", "vraag"), new SourceUse("twee", "protocols/p", "nl", "1.1", "vraag"), new SourceUse("een", "protocols/p", "nl", "1.1", "vraag")],
        TestSite.BuildClean(Protocol).Result.SourceUses);

    private static string Protocol => TestProtocol.Blocks("## Foto's {#fotos}\n\n1. Vraag het eerst. [@een] Wacht dan. {#vraag}\n\n::: why\nAnders schrikt iemand. [@twee] Zo is het. [@een]\n:::")
        + "-- sources.yml --\n" + Encoding.UTF8.GetString(Sources.Item2);
}
