using HandbookSite.Conditions;
using HandbookSite.Diagnostics;
using HandbookSite.Downloads.Word;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Tests.Downloads.Word;

/// <summary>Word files of the sample document, by name.</summary>
internal static class WordSamples
{
    public static readonly WordLooks Looks = new();

    private static readonly Place Here = new("input/protocols/sample.nl.md");

    /// <summary>Every edition in both languages, and the odd ones: empty, a poster, without articles.</summary>
    public static byte[] File(string name) => name switch
    {
        "nl" => WordFile.Of(SampleDocument.Dutch, WordEdition.Plain, Looks),
        "en" => WordFile.Of(SampleDocument.English, WordEdition.Plain, Looks),
        "nl-lawyer" => WordFile.Of(SampleDocument.Dutch, WordEdition.Lawyer, Looks),
        "en-lawyer" => WordFile.Of(SampleDocument.English, WordEdition.Lawyer, Looks),
        "nl-en" => WordFile.Bilingual(SampleDocument.Dutch, SampleDocument.English, Looks),
        "en-nl" => WordFile.Bilingual(SampleDocument.English, SampleDocument.Dutch, Looks),
        "empty" => WordFile.Of(Empty, WordEdition.Plain, Looks),
        "empty-bilingual" => WordFile.Bilingual(Empty, Empty, Looks),
        "poster" => WordFile.Of(Poster, WordEdition.Plain, Looks),
        "no-articles" => WordFile.Of(NoArticles, WordEdition.Lawyer, Looks),
        _ => throw new ArgumentException($"There is no sample '{name}'.", nameof(name)),
    };

    public static TheoryData<string> Names => ["nl", "en", "nl-lawyer", "en-lawyer", "nl-en", "en-nl", "empty", "empty-bilingual", "poster", "no-articles"];

    /// <summary>The document of a file in one language.</summary>
    public static ProtocolDocument Document(string name) => name switch
    {
        "poster" => Poster,
        "no-articles" => NoArticles,
        _ => name.StartsWith("nl", StringComparison.Ordinal) ? SampleDocument.Dutch : SampleDocument.English,
    };

    /// <summary>Nothing but a title.</summary>
    public static ProtocolDocument Empty => SampleDocument.English with { Fields = [], Front = [], Body = [], End = [], Footnotes = [] };

    /// <summary>A text to hang on the wall, with the rest behind it.</summary>
    public static ProtocolDocument Poster => SampleDocument.Dutch with
    {
        Protocol = SampleDocument.Dutch.Protocol with { IsPoster = true },
        Body = [new Heading(Here, 2, null, "before", [new Run("Voor je iets plaatst")], []), .. Enumerable.Range(1, 7).Select(number => Rule(number, "Vraag eerst wie er op de foto staat, en wacht op het antwoord.")), Choice],
    };

    /// <summary>Alternatives as a poster has them: one that is a paragraph with a blank, one that is a clause.</summary>
    private static Choice Choice => new(Here, "",
    [
        Alternative("ask", "Foto’s: eerst vragen", new Paragraph(Here, [new Run("Vraag het "), new Blank(SampleDocument.Dutch.Fields[0]), new Run(".")])),
        Alternative("firm", "Foto’s: via het bedrijf", Rule(8, "Geef hem aan het bedrijf.")),
    ]);

    private static Alternative Alternative(string value, string label, Block block) =>
        new(Here, new Question(new HandbookSite.Conditions.Word("photos", Here), [new HandbookSite.Conditions.Word(value, Here)], IsNegated: false), label, [block]);

    /// <summary>Clauses that stand under no article, in two lists.</summary>
    public static ProtocolDocument NoArticles => SampleDocument.English with
    {
        Body = [Rule(1, "The first."), Rule(2, "The second."), new Heading(Here, 2, null, "again", [new Run("Again")], []), Rule(1, "The first again.", "again"), Rule(2, "The second again.", "again")],
    };

    /// <summary>A document of many clauses, each with a field, a reference and a footnote, and alternatives here and there.</summary>
    public static ProtocolDocument Large(int articles, int clauses)
    {
        var company = SampleDocument.English.Fields[0];
        var body = new List<Block>();
        for (var article = 1; article <= articles; article++)
        {
            body.Add(new Heading(Here, 2, $"{article}", $"article-{article}", [new Run($"Article about subject {article}")], []));
            for (var clause = 1; clause <= clauses; clause++)
            {
                var made = new Clause(Here, $"{article}.{clause}", $"clause-{article}-{clause}",
                    [new Paragraph(Here, [new Run("You ask the people in the picture beforehand, and "), new Blank(company), new Run(" keeps their answer for as long as the picture is online; see "), new Reference($"article-{article}", "article ", $"{article}"), new Run(".")])],
                    [new Reason(Here, [new Paragraph(Here, [new Run("Pictures are about people.")])])]);
                body.Add(clause == 2 ? new Choice(Here, "Only if:", [new Alternative(Here, new Question(new HandbookSite.Conditions.Word("photos", Here), [new HandbookSite.Conditions.Word("ask", Here)], IsNegated: false), "Photos: ask first", [made])]) : made);
            }
        }
        return SampleDocument.English with { Body = [.. body] };
    }

    private static Clause Rule(int number, string words, string id = "rule") =>
        new(Here, $"{number}", $"{id}-{number}", [new Paragraph(Here, [new Run(words)])], [new Reason(Here, [new Paragraph(Here, [new Run("Because.")])])]);
}
