using HandbookSite.Theming;

namespace HandbookSite.Tests.Theming;

/// <summary>The page of the glossary, and the definitions at the foot of other pages.</summary>
public sealed class GlossaryListTests
{
    [Theory]
    [InlineData("Éclair", "eclair", "E")]
    [InlineData("eclair", "eclair", "E")]
    [InlineData("Ĳssel", "issel", "I")]
    [InlineData("Łódź", "lodz", "L")]
    [InlineData("e\u0301te\u0301", "ete", "E")]
    [InlineData("öl-Æ", "ol-a", "O")]
    [InlineData("3D", "3d", "3")]
    [InlineData("رسالة", "رسالة", "ر")]
    public void A_word_stands_in_the_dictionary_without_accents_and_capitals(string word, string key, string letter) =>
        Assert.Equal((key, letter), (DictionaryKey.Of(word), DictionaryKey.Letter(DictionaryKey.Of(word))));

    [Fact]
    public void Terms_stand_in_the_order_of_their_language() =>
        Assert.Equal("ecg (het) | échec | Eclips | zwart", string.Join(" | ", Glossary("b: zwart", "c: échec", "d: Eclips", "a: ecg, article: het").QuerySelectorAll(".glossary dt").Select(term => term.TextContent)));

    [Fact]
    public void A_long_list_has_letters_and_a_short_one_has_none()
    {
        var words = Enumerable.Range(0, 21).Select(number => $"t{number}: {(char)('a' + (number % 3))}{number}").ToArray();
        var (few, many) = (Glossary(words[..20]), Glossary(words));
        Assert.Empty(few.QuerySelectorAll(".letters, .letter"));
        Assert.Equal(["A #_letter-A", "B #_letter-B", "C #_letter-C"], many.QuerySelectorAll(".letters a").Select(link => $"{link.TextContent} {link.GetAttribute("href")}"));
        Assert.Equal(["_letter-A", "_letter-B", "_letter-C"], many.QuerySelectorAll("h2.letter").Select(letter => letter.Id));
        Assert.Equal([7, 7, 7], many.QuerySelectorAll("dl.glossary").Select(list => list.ChildElementCount));
    }

    [Fact]
    public void A_link_can_lead_to_a_term() => Assert.Equal(
        ["input/p.nl.md:4:22: error HB302: The page 'glossary' has no place '#coa'. Did you mean 'cao'?"],
        TestSite.Build(TestGlossary.Blocks("[x](glossary.md#cao) [y](glossary.md#coa)")).Diagnostics);

    [Fact]
    public void The_definitions_lead_to_the_glossary_and_back() => Snapshot.Verify(
        TestSite.BuildClean(TestGlossary.Blocks("De AVG en het relatiebeding.")).Html("nl/p/index.html").QuerySelector(".text")!.OuterHtml, "html");

    private static AngleSharp.Dom.IDocument Glossary(params string[] words) => TestSite.BuildClean(
        "-- glossary.nl.md --\n---\ntitle: B\n---\n-- glossary.yml --\n" + string.Concat(words.Select(word => $"{word.Split(':')[0]}:\n  nl: {{ term: {word.Split(": ", 2)[1]}, definition: d }}\n"))).Html("nl/glossary/index.html");
}
