using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;

namespace HandbookSite.Tests.Input;

/// <summary>How the handbook speaks: short sentences, words of the trade, none of those that make a text sound like nobody.</summary>
public sealed partial class LanguageTests(ITestOutputHelper output)
{
    private const int MostWords = 25;

    public static TheoryData<string, string> Pages => RealHandbook.Texts;

    public static TheoryData<string, string> Articles => [.. RealHandbook.Pages.Where(page => page.Page.Source.Protocol is null).Select(page => new TheoryDataRow<string, string>(page.Page.Id, page.Page.Language.Code))];

    [Theory]
    [MemberData(nameof(Articles))]
    public void Nineteen_of_twenty_sentences_have_25_words_or_fewer(string id, string language)
    {
        var sentences = RealHandbook.Words(id, language).Sentences;
        var tooLong = sentences.Where(sentence => PageWords.Words(sentence).Length > MostWords).ToList();
        Assert.True(tooLong.Count * 20 <= sentences.Length, $"{tooLong.Count} of {sentences.Length} sentences are too long:\n{string.Join('\n', tooLong)}");
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_word_stands_there_that_nobody_says(string id, string language)
    {
        var words = RealHandbook.Words(id, language).Lines;
        var list = Forbidden(language, RealHandbook.Site.Result.Pages.First(page => page.Id == id).Source.Protocol is not null);
        Assert.Equal("", string.Join('\n', list.SelectMany(pattern => words.Where(line => pattern.IsMatch(line)).Select(line => $"{pattern}: {line}"))));
    }

    [Theory]
    [InlineData("nl", "Teneinde dit te regelen, nemen we contact op.")]
    [InlineData("en", "Moreover, we leverage a robust landscape.")]
    public void A_word_that_nobody_says_is_found(string language, string sentence) => Assert.Contains(Forbidden(language, isProtocol: false), pattern => pattern.IsMatch(sentence));

    [Theory]
    [InlineData("nl", "Je meldt dit zo spoedig mogelijk.")]
    [InlineData("en", "You must ensure an appropriate tone.")]
    public void A_word_that_no_clause_may_have_is_found(string language, string clause)
    {
        Assert.Contains(Forbidden(language, isProtocol: true), pattern => pattern.IsMatch(clause));
        Assert.DoesNotContain(Forbidden(language, isProtocol: false), pattern => pattern.IsMatch(clause));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_reads_no_harder_than_a_newspaper(string id, string language)
    {
        var sentences = RealHandbook.Words(id, language).Sentences.Select(PageWords.Words).Where(words => words.Length > 0).ToList();
        var score = language == "nl" ? Lix(sentences) : Flesch(sentences);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{(language == "nl" ? "LIX" : "Flesch")} {score:F0} {id}"));
        Assert.True(language == "nl" ? score <= 55 : score >= 45, $"{score:F0}");
    }

    /// <summary>Björnsson's readability: words a sentence, and the share of words of more than six letters in per cent. 40 is a newspaper, 60 a dissertation.</summary>
    private static double Lix(List<ImmutableArray<string>> sentences)
    {
        var words = sentences.SelectMany(words => words).ToList();
        return ((double)words.Count / sentences.Count) + (100.0 * words.Count(word => word.Length > 6) / words.Count);
    }

    /// <summary>Flesch's reading ease for English: 60 is plain English, 30 a journal. Syllables are counted by groups of vowels.</summary>
    private static double Flesch(List<ImmutableArray<string>> sentences)
    {
        var words = sentences.SelectMany(words => words).ToList();
        var syllables = words.Sum(word => Math.Max(1, Vowels().Count(SilentEnd().Replace(word.ToLowerInvariant(), ""))));
        return 206.835 - (1.015 * words.Count / sentences.Count) - (84.6 * syllables / words.Count);
    }

    private static ImmutableArray<Regex> Forbidden(string language, bool isProtocol)
    {
        var lines = File.ReadAllLines(Repository.PathOf("tests", "HandbookSite.Tests", "Input", $"forbidden.{language}.txt")).ToList();
        var clauses = lines.IndexOf("# clauses");
        return
        [
            .. (isProtocol ? lines : lines[..clauses]).Where(line => line.Length > 0 && line[0] != '#')
                .Select(line => new Regex($@"(?<![\p{{L}}-])(?:{line})(?![\p{{L}}-])", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1))),
        ];
    }

    [GeneratedRegex("[aeiouy]+", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Vowels();

    [GeneratedRegex("(?<![aeiouyl])e$|(?<=[^aeiouytd])ed$", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex SilentEnd();
}
