using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Reading;

namespace HandbookSite.Tests.Reading;

public sealed class GlossaryYmlReaderTests
{
    private static readonly Language Dutch = new(0, "nl", "Nederlands", "nl-NL");

    private static readonly Language English = new(1, "en", "English", "en-GB");

    [Fact]
    public void A_term_says_everything_about_itself_in_each_language()
    {
        var terms = Read("""
            relatiebeding:
              nl: { term: relatiebeding, article: het, forms: [relatiebedingen], synonyms: [relatieclausule, klantbeding], definition: Afspraak. }
              en: { term: non-solicitation clause, definition: Agreement. }
            """, [Dutch, English], out var diagnostics);
        Assert.Empty(diagnostics);
        var term = Assert.Single(terms);
        var (dutch, english) = (term.In(Dutch)!, term.In(English)!);
        Assert.Equal(("relatiebeding", "input/glossary.yml:1:1"), (term.Id, term.Place.ToString()));
        Assert.Equal(("relatiebeding", "het", "Afspraak."), (dutch.Term, dutch.Article, dutch.Definition));
        Assert.Equal(("non-solicitation clause", null, "Agreement."), (english.Term, english.Article, english.Definition));
        Assert.Equal([["relatiebedingen"], ["relatieclausule", "klantbeding"], [], []], [dutch.Forms, dutch.Synonyms, english.Forms, english.Synonyms]);
    }

    [Theory]
    [InlineData("a:\n  nl: { term: x, definition: d, form: [y] }", "2:33: error HB103: The term 'a' has no key 'form'. Did you mean 'forms'?")]
    [InlineData("a:\n  nl: { term: x, definition: d }\n  nk: { term: x, definition: d }", "3:3: error HB103: The term 'a' has no key 'nk'. Did you mean 'nl'?")]
    [InlineData("a:\n  nl: { term: x }", "2:3: error HB221: The term 'a' has no 'definition' in 'nl'. Add 'definition: …'.")]
    [InlineData("a:\n  nl: { definition: d }", "2:3: error HB221: The term 'a' has no 'term' in 'nl'. Add 'term: …'.")]
    [InlineData("a: {}", "1:1: error HB221: The term 'a' has no words in Nederlands. Add 'nl: …' with 'term' and 'definition'.")]
    [InlineData("a_b:\n  nl: { term: x, definition: d }", "1:1: error HB221: 'a_b' is no id of a term: it has lower-case letters, digits and hyphens.")]
    [InlineData("-a:\n  nl: { term: x, definition: d }", "1:1: error HB221: '-a' is no id of a term: it has lower-case letters, digits and hyphens.")]
    [InlineData("a:\n  nl: { term: '', definition: d }", "2:15: error HB104: 'term' wants a text; here stands nothing.")]
    [InlineData("a:\n  nl: { term: x, definition: d, forms: [''] }", "2:41: error HB104: 'forms' wants a text; here stands nothing.")]
    [InlineData("a:\n  nl: { term: x, definition: d, forms: y }", "2:40: error HB104: 'forms' wants a list, as [one, two]; here stands 'y'.")]
    [InlineData("a:\n  nl: { term: x, definition: '' }", "2:30: error HB104: 'definition' wants a text; here stands nothing.")]
    [InlineData("a:\n  nl: x", "2:7: error HB104: 'nl' wants keys with values; here stands 'x'.")]
    [InlineData("a: x", "1:4: error HB104: 'a' wants keys with values; here stands 'x'.")]
    [InlineData("a:\n  nl: { term: x (y), definition: d }", "2:15: error HB221: 'x (y)' cannot be found in a text: a word begins and ends with a letter or a digit.")]
    [InlineData("a:\n  nl: { term: x, definition: d, synonyms: [y, '-z'] }", "2:47: error HB221: '-z' cannot be found in a text: a word begins and ends with a letter or a digit.")]
    [InlineData("a:\n  nl: { term: x, definition: d }\nb:\n  nl: { term: y, definition: d, forms: [X] }", "4:41: error HB222: 'X' is a word of the term 'a' already.")]
    [InlineData("a:\n  nl: { term: x, definition: d, forms: [x] }", "2:41: error HB222: 'x' stands twice in the term 'a'.")]
    [InlineData("a:\n  nl: { term: x, definition: d }\nb:\n  nl: { term: x, definition: d }", "4:15: error HB222: 'x' is a word of the term 'a' already.")]
    public void What_is_wrong_is_reported_where_it_stands(string yaml, string line)
    {
        Read(yaml, [Dutch], out var diagnostics);
        Assert.Equal(["input/glossary.yml:" + line], diagnostics);
    }

    [Fact]
    public void Each_language_has_words_of_its_own_and_synonyms_may_be_shared()
    {
        Read("""
            a:
              nl: { term: logo, definition: d, synonyms: [beeld] }
              en: { term: beeld, definition: d }
            b:
              nl: { term: merk, definition: d, synonyms: [beeld] }
              en: { term: logo, definition: d }
            """, [Dutch, English], out var diagnostics);
        Assert.Empty(diagnostics);
    }

    [Fact]
    public void A_glossary_needs_its_page() => Assert.Equal(
        ["input/glossary.nl.md:1:1: error HB220: The file is missing: it is the page of the glossary, with a title and an introduction to the list."],
        TestSite.Build("-- glossary.yml --\na:\n  nl: { term: x, definition: d }\n").Diagnostics);

    [Fact]
    public void A_page_that_is_a_draft_is_no_page_of_the_glossary_yet() => Assert.Equal(
        ["input/glossary.nl.md:1:1: error HB220: The page of the glossary is a draft. Publish it first."],
        TestSite.Build("-- glossary.yml --\na:\n  nl: { term: x, definition: d }\n-- glossary.nl.md --\n---\ntitle: B\ndraft: true\n---\n").Diagnostics);

    private static ImmutableArray<GlossaryTerm> Read(string yaml, ImmutableArray<Language> languages, out IReadOnlyList<string> diagnostics)
    {
        var lines = new List<string>();
        diagnostics = lines;
        return GlossaryYmlReader.Read(TestSite.Sources($"-- glossary.yml --\n{yaml}\n").Input, languages, diagnostic => lines.Add(diagnostic.ToString()));
    }
}
