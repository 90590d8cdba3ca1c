using AngleSharp.Dom;

namespace HandbookSite.Tests.Pages;

/// <summary>Terms on the page of a protocol, and nowhere else in it.</summary>
public sealed class ProtocolTermsTests
{
    private static readonly string[] Places = [".note", ".clause", ".table"];

    [Theory]
    [InlineData("## Het relatiebeding {#a}\n\n1. Een relatiebeding en een cao.\n2. De cao.", ".clause relatiebeding, .clause cao")]
    [InlineData("1. Zie [de cao](#b). {#b}\n2. Op *sociale\n   media*.", ".clause sociale media")]
    [InlineData("1. Een.\n\n::: why\nVanwege de AVG.\n:::\n\n2. De AVG.", ".note AVG")]
    [InlineData("::: legal\nDe cao.\n:::\n\n1. De AVG.\n\n   ::: legal\n   Een account.\n   :::\n\n   ::: note\n   Een account.\n   :::", ".clause AVG, .clause account")]
    [InlineData("| cao | b |\n|---|---|\n| AVG | c |", ".table AVG")]
    [InlineData("::: when photos = ask\n1. Een cao.\n:::\n\n::: when photos = firm\n1. Een cao.\n:::", ".clause cao")]
    [InlineData("1. Wat {{company}} doet, doet het bedrijf.", ".clause bedrijf")]
    [InlineData("1. Tekst[^1] van {{company}}.\n\n[^1]: Een cao.", "")]
    public void A_term_leads_from_clauses_and_reasons(string text, string linked) => Assert.Equal(linked, string.Join(", ", Page(text).QuerySelectorAll("a.term").Select(Where)));

    [Fact]
    public void The_definitions_stand_at_the_foot_of_the_page() =>
        Assert.Equal(["term-cao", "term-avg"], Page("1. Een cao & de AVG.").QuerySelectorAll(".terms dl > div").Select(entry => entry.Id));

    [Fact]
    public void The_words_around_a_term_stay_as_they_are() => Assert.Equal(
        "<p>A &lt; B: <strong>de <a class=\"term\" id=\"use-cao\" href=\"#term-cao\">cao</a> &amp; co</strong>.</p>",
        Page("1. A < B: **de cao & co**.").QuerySelector(".said > p")!.OuterHtml);

    [Fact]
    public void Documents_know_no_terms()
    {
        const string Text = "1. Een relatiebeding.\n\n::: why\nVanwege de AVG.\n:::\n";
        var (with, without) = (TestSite.BuildClean(Blocks(Text)), TestSite.BuildClean(TestProtocol.Blocks(Text)));
        var files = without.Paths.Where(path => path.StartsWith("nl/protocols/p/", StringComparison.Ordinal) && !path.EndsWith(".html", StringComparison.Ordinal)).ToList();
        Assert.Equal(5, files.Count);
        Assert.All(files, file => Assert.Equal(without.Bytes(file), with.Bytes(file)));
    }

    private static IDocument Page(string text) => TestSite.BuildClean(Blocks(text)).Html("nl/protocols/p/index.html");

    private static string Blocks(string text) => TestProtocol.Blocks(text) + TestGlossary.Page + "-- glossary.yml --\n" + TestGlossary.Dutch + "bedrijf:\n  nl: { term: bedrijf, definition: Wie werk geeft. }\n";

    private static string Where(IElement link) => $"{Places.First(place => link.Closest(place) is not null)} {link.TextContent}";
}
