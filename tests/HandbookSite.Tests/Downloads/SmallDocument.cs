using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Tests.Downloads;

/// <summary>Documents of a few given blocks, for a test that looks at one thing.</summary>
internal static class SmallDocument
{
    public static Place Here { get; } = new("input/protocols/small.en.md");

    public static ProtocolDocument Of(params ImmutableArray<Block> body) => SampleDocument.English with { Title = "Small", Front = [], Body = body, End = [], Footnotes = [] };

    public static Paragraph Say(string text, RunStyle style = RunStyle.Plain) => new(Here, [new Run(text, style)]);

    public static DocumentField Field(FieldType type, params ImmutableArray<string> defaults) =>
        new("key", type, "Label", "", "", IsRequired: true, IsFixed: false, defaults, [new DocumentOption("one", "First"), new DocumentOption("two", "Second")], []);

    /// <summary>A protocol of many articles of ten clauses.</summary>
    public static ProtocolDocument Long(int clauses) => Of([.. Enumerable.Range(0, clauses).SelectMany(index => Clauses(index / 10 + 1, index % 10 + 1))]);

    private static IEnumerable<Block> Clauses(int article, int clause)
    {
        if (clause == 1) yield return new Heading(Here, 2, article.ToString(System.Globalization.CultureInfo.InvariantCulture), $"article-{article}", [new Run($"Article {article}")], []);
        yield return new Clause(Here, $"{article}.{clause}", $"clause-{article}-{clause}", [Say("Whoever takes a picture of a colleague asks first, and says where it will be seen, by whom, and for how long it stays there.")], []);
    }
}
