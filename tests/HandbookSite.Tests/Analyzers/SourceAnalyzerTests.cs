using System.Collections.Immutable;
using System.Text;

namespace HandbookSite.Tests.Analyzers;

public sealed class SourceAnalyzerTests
{
    private const string Sources = "wet-1: { title: Wet 1, checked: 2026-11-24, review_by: 2027-11-24 }\nwet-2: { title: Wet 2, checked: 2026-11-24, review_by: 2027-11-24 }\n";

    [Theory]
    [InlineData("Een. [@wet-3] Twee. [@wet-1; @wet-2]", "4:7: error HB210: sources.yml has no source 'wet-3'. Did you mean 'wet-1'?")]
    [InlineData("Een. [@wet-1; @iets; @wet-2]", "4:15: error HB210: sources.yml has no source 'iets'.")]
    public void A_citation_of_no_source_is_named(string text, string line) => Assert.Equal(["input/p.nl.md:" + line], Diagnostics(text));

    [Theory]
    [InlineData("Een. [@]")]
    [InlineData("Een. [@A B]")]
    [InlineData("Een. [@wet-1, @wet-2]")]
    [InlineData("Een. [@wet-1;]")]
    [InlineData("Een. [@wet-1\nTwee.")]
    [InlineData("[een [@wet-1]](index.md)")]
    public void A_citation_that_cannot_be_read_is_reported(string text) => Assert.Equal(
        ["input/p.nl.md:4:6: error HB119: A citation is '[@id]' or '[@one; @two]', with ids of lower-case letters, digits and hyphens; it stands in no link."],
        Diagnostics(text + "\n\nDrie. [@wet-1; @wet-2]"));

    [Theory]
    [InlineData("Een `[@]`.")]
    [InlineData("[@bouwer](https://example.org/)")]
    public void Code_and_the_words_of_links_are_no_citations(string text) => Assert.Empty(Diagnostics(text + "\n\nDrie. [@wet-1; @wet-2]"));

    [Fact]
    public void A_source_that_no_page_cites_is_reported_where_it_is_defined() => Assert.Equal(
        ["input/sources.yml:2:1: warning HB211: No page cites the source 'wet-2'. Cite it, or take it out."],
        Diagnostics("Een. [@wet-1]"));

    [Theory]
    [InlineData("One. [@wet-2]\n\nTwo. [@wet-1]", "4:7: warning HB212: Citation 1 is of 'wet-2' here and is of 'wet-1' in Nederlands. Translations cite the same sources in the same order.")]
    [InlineData("One. [@wet-1]\n\nTwo.", "1:1: warning HB212: Citation 2 is missing here and is of 'wet-2' in Nederlands. Translations cite the same sources in the same order.")]
    [InlineData("One. [@wet-1]\n\nTwo. [@wet-2; @wet-1]", "6:15: warning HB212: Citation 3 is of 'wet-1' here and is missing in Nederlands. Translations cite the same sources in the same order.")]
    public void A_translation_rests_on_the_same_sources_in_the_same_order(string english, string line) => Assert.Equal(
        ["input/protocols/p.en.md:" + line],
        TestSite.Build(TestProtocol.Bilingual("Een. [@wet-1]\n\nTwee. [@wet-2]", english) + "-- sources.yml --\n" + Sources).Diagnostics);

    [Theory]
    [InlineData("Dat staat in artikel 7:653 BW. Wat nu? [@wet-1; @wet-2]", "4:14", "artikel 7:653")]
    [InlineData("Zo is het. De Hoge Raad zei dat ook. [@wet-1; @wet-2] De kantonrechter niet.", "4:58", "kantonrechter")]
    [InlineData("Zie *art. 9* en meer. Wat nu? [@wet-1; @wet-2]", "4:6", "art. 9")]
    public void In_a_cited_section_a_sentence_that_names_an_article_or_a_court_wants_a_source(string text, string place, string words) => Assert.Equal(
        [$"input/protocols/p.nl.md:{place}: warning HB213: The sentence names '{words}' and cites no source. Put '[@id]' behind it, with the id of an entry of sources.yml."],
        Cited(text));

    [Theory]
    [InlineData("Dat staat in artikel 7:653 BW. [@wet-1; @wet-2]")]
    [InlineData("Dat staat in artikel 7:653 BW [@wet-1; @wet-2].")]
    [InlineData("De rechter keek naar de tekst van [artikel 3](#een). Twee. [@wet-1; @wet-2]")]
    [InlineData("Drie artikelen. Twee. [@wet-1; @wet-2]")]
    [InlineData("## Artikel 3 gaat over foto's {#een}\n\nTwee. [@wet-1; @wet-2]")]
    public void A_source_before_or_behind_the_full_stop_will_do_and_links_and_headings_want_none(string text) => Assert.DoesNotContain(Cited(text), line => line.Contains("HB213", StringComparison.Ordinal));

    [Fact]
    public void A_section_that_is_not_cited_is_left_alone() => Assert.Empty(TestSite.Build(TestProtocol.Blocks("Dat staat in artikel 7:653 BW. Twee. [@wet-1; @wet-2]") + "-- sources.yml --\n" + Sources).Diagnostics);

    [Fact]
    public void Only_a_section_can_be_cited() => Assert.Equal(
        ["input/handbook.yml:6:1: error HB114: 'cited' names 'protocol', which is not in 'sections'. Did you mean 'protocols'?"],
        TestSite.Build(TestProtocol.Blocks("Een.").Replace("sections: [protocols]", "sections: [protocols]\ncited: [protocol]", StringComparison.Ordinal)).Diagnostics.Select(line => line.Replace(":5:1:", ":6:1:", StringComparison.Ordinal)));

    private static ImmutableArray<string> Cited(string text) => TestSite.Build(
        TestProtocol.Blocks(text).Replace("sections: [protocols]", "sections: [protocols]\ncited: [protocols]", StringComparison.Ordinal) + "-- sources.yml --\n" + Sources).Diagnostics;

    private static IReadOnlyList<string> Diagnostics(string text) => TestPage.Diagnostics(text, ("sources.yml", Encoding.UTF8.GetBytes(Sources)));
}
