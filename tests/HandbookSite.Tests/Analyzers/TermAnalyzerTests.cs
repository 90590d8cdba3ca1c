using System.Collections.Immutable;

namespace HandbookSite.Tests.Analyzers;

public sealed class TermAnalyzerTests
{
    private const string Handbook = """
        -- handbook.yml --
        url: https://example.org/
        title: { nl: Handboek, en: Handbook }
        languages:
          nl: { name: Nederlands, locale: nl-NL }
          en: { name: English, locale: en-GB }
        sections: []
        -- index.nl.md --
        ---
        title: Begin
        ---
        -- index.en.md --
        ---
        title: Start
        ---
        -- glossary.nl.md --
        ---
        title: Begrippen
        ---
        Een volger.
        -- glossary.en.md --
        ---
        title: Glossary
        ---
        Words.
        -- glossary.yml --
        volger:
          nl: { term: volger, forms: [volgers], synonyms: [fan], definition: Wie berichten ontvangt. }
          en: { term: follower, forms: [followers], synonyms: [fan], definition: Who receives messages. }

        """;

    private const string Line = "input/p.en.md:1:1: warning HB223: The original uses the term 'volger' (input/p.nl.md:6), and this text none of its words in English: follower, followers, fan.";

    [Theory]
    [InlineData("Supporters came.")]
    [InlineData("`followers` and supporters.")]
    public void A_term_that_the_translation_does_not_have_is_reported_once(string english) => Assert.Equal([Line], Diagnostics("Tekst.\n\nEr kwamen volgers. Eén volger.", english));

    [Theory]
    [InlineData("Followers came.")]
    [InlineData("A fan.")]
    [InlineData("## A follower")]
    [InlineData("[A follower](p.md)")]
    public void Any_of_its_words_anywhere_will_do(string english) => Assert.DoesNotContain(Diagnostics("Tekst.\n\nEr kwamen volgers.", english), line => line.Contains("HB223", StringComparison.Ordinal));

    [Fact]
    public void A_title_counts_as_text() => Assert.Empty(Diagnostics("Er kwamen volgers.", "Text.", "The followers"));

    [Fact]
    public void A_synonym_in_the_original_asks_for_nothing() => Assert.Empty(Diagnostics("Een fan.", "Text."));

    [Fact]
    public void A_protocol_is_compared_too() => Assert.Equal(
        ["input/protocols/p.en.md:1:1: warning HB223: The original uses the term 'volger' (input/protocols/p.nl.md:4), and this text none of its words in English: follower."],
        TestSite.Build(TestProtocol.Bilingual("1. Een volger.", "1. A supporter.") + """
            -- glossary.nl.md --
            ---
            title: Begrippen
            ---
            -- glossary.en.md --
            ---
            title: Glossary
            ---
            -- glossary.yml --
            volger:
              nl: { term: volger, definition: d }
              en: { term: follower, definition: d }
            """).Diagnostics);

    [Theory]
    [InlineData("## Kop {#term-cao}\n\nEen cao.", "input/p.nl.md:4:1: error HB304: The id 'term-cao' is that of a term of the glossary on this page. Give this place another: '{#…}'.")]
    [InlineData("## Use cao\n\nEen cao.", "input/p.nl.md:4:1: error HB304: The id 'use-cao' is that of a term of the glossary on this page. Give this place another: '{#…}'.")]
    public void An_id_that_a_term_has_on_the_page_is_reported(string text, string line) => Assert.Equal([line], TestSite.Build(TestGlossary.Blocks(text)).Diagnostics);

    [Fact]
    public void An_id_that_a_term_has_on_the_page_of_the_glossary_is_reported() => Assert.Equal(
        ["input/glossary.nl.md:4:1: error HB304: The id 'cao' is that of a term of the glossary on this page. Give this place another: '{#…}'."],
        TestSite.Build("-- glossary.yml --\ncao:\n  nl: { term: cao, definition: d }\n-- glossary.nl.md --\n---\ntitle: B\n---\n## Cao\n").Diagnostics);

    private static ImmutableArray<string> Diagnostics(string dutch, string english, string title = "P") =>
        TestSite.Build($"{Handbook}-- p.nl.md --\n---\ntitle: P\n---\n{dutch}\n-- p.en.md --\n---\ntitle: {title}\n---\n{english}\n").Diagnostics;
}
