using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Terms;

namespace HandbookSite.Tests.Terms;

/// <summary>What is found in a text: each match as it is written, and the id of its term; a synonym has '~' before it.</summary>
public sealed class TermIndexTests
{
    private static readonly Language Dutch = new(0, "nl", "Nederlands", "nl-NL");

    private static readonly TermIndex Index = new(
    [
        Term("beding", "relatiebeding", ["relatiebedingen"], ["relatieclausule"]),
        Term("media", "sociale media"),
        Term("account", "account", [], ["profiel"]),
        Term("zakelijk", "zakelijk account"),
        Term("avg", "AVG"),
        Term("or", "ondernemingsraad", [], ["OR"]),
        Term("cao", "cao", ["cao's"]),
        Term("non", "non-concurrentie"),
        Term("volger", "volger", [], ["volgen"]),
        Term("monitoren", "monitoren", [], ["volgen"]),
        Term("idee", "idéé fixe"),
    ], Dutch);

    [Theory]
    [InlineData("Een relatiebeding.", "relatiebeding=beding")]
    [InlineData("RELATIEBEDINGEN en Relatiebeding", "RELATIEBEDINGEN=beding Relatiebeding=beding")]
    [InlineData("een relatieclausule", "relatieclausule=~beding")]
    [InlineData("(relatiebeding), ‘relatiebeding’, 'relatiebeding' “relatiebeding”", "relatiebeding=beding relatiebeding=beding relatiebeding=beding relatiebeding=beding")]
    [InlineData("relatiebedingetje anti-relatiebeding relatiebeding-clausule relatie- relatiebeding's", "")]
    [InlineData("relatiebeding2 relatiebeding_x xrelatiebeding élrelatiebeding", "")]
    [InlineData("relatiebeding/account—account…", "relatiebeding=beding account=account account=account")]
    [InlineData("sociale media; sociale\u00A0media; sociale\nmedia", "sociale media=media sociale\u00A0media=media sociale\nmedia=media")]
    [InlineData("sociale, media; sociale  media; asociale media; sociale mediamens", "")]
    [InlineData("een zakelijk account en een account", "zakelijk account=zakelijk account=account")]
    [InlineData("een zakelijk profiel", "profiel=~account")]
    [InlineData("de AVG, niet avg of Avg", "AVG=avg")]
    [InlineData("de OR, of de or, or", "OR=~or")]
    [InlineData("cao's en cao’s, cao'", "cao's=cao cao’s=cao cao=cao")]
    [InlineData("non-concurrentie, non‑concurrentie, concurrentie", "non-concurrentie=non non‑concurrentie=non")]
    [InlineData("wij volgen", "volgen=~volger volgen=~monitoren")]
    [InlineData("Idéé fixe, idee fixe, IDÉÉ FIXE", "Idéé fixe=idee IDÉÉ FIXE=idee")]
    [InlineData("", "")]
    [InlineData("-' _ '- 𝒳relatiebeding", "")]
    public void Terms_are_whole_words_and_the_longest_of_those_that_begin_together(string text, string found)
    {
        var (line, matches) = (new TermText(), new List<TermMatch>());
        line.Add(text);
        Index.Find(line, matches);
        Assert.Equal(found, string.Join(' ', matches.Select(match => $"{text[match.Start..match.End]}={(match.Phrase.IsSynonym ? "~" : "")}{match.Phrase.Term.Id}")));
    }

    [Fact]
    public void A_language_without_words_has_nothing_to_find() => Assert.True(new TermIndex([Term("a", "a")], new Language(1, "en", "English", "en-GB")).IsEmpty);

    private static GlossaryTerm Term(string id, string term, string[]? forms = null, string[]? synonyms = null) =>
        new(id, new Place("input/glossary.yml"), System.Collections.Immutable.ImmutableDictionary<string, TermWords>.Empty.Add("nl", new TermWords(term, null, [.. forms ?? []], [.. synonyms ?? []], "d")));
}
