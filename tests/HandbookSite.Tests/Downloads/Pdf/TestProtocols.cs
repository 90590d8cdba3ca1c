using System.Collections.Immutable;
using HandbookSite.Diagnostics;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Tests.Downloads.Pdf;

/// <summary>Protocols of every shape and size.</summary>
internal static class TestProtocols
{
    private const string Text = "Je plaatst geen foto’s waarop personen herkenbaar zijn zonder dat zij vooraf ja hebben gezegd, ook niet in een besloten groep of in een verhaal dat na een dag verdwijnt; wie twijfelt vraagt het de leidinggevende of de collega die in beeld staat.";

    private static readonly Place Here = new("input/protocols/test.nl.md");

    /// <summary>The sample in both languages, as a poster, a long one, and one with a long table.</summary>
    public static IEnumerable<ProtocolDocument> All => [SampleDocument.Dutch, SampleDocument.English, Poster, Long(21, 4), Of(Rows(60))];

    /// <summary>The sample as a poster.</summary>
    public static ProtocolDocument Poster => SampleDocument.Dutch with { Protocol = SampleDocument.Dutch.Protocol with { IsPoster = true }, Body = SampleDocument.Dutch.Body[..5] };

    /// <summary>Articles with clauses, references, fields and footnotes.</summary>
    public static ProtocolDocument Long(int articles, int clauses) => SampleDocument.Dutch with
    {
        Body = [.. Enumerable.Range(1, articles).SelectMany(article => Enumerable.Range(1, clauses).Select(Block (clause) => Clause(article, clause, articles)).Prepend(Article(article)))],
        Footnotes = [.. Enumerable.Range(1, articles).Select(number => new Footnote(number, [new Run($"Noot {number}. {Text[..(20 + number % 80)]}")]))],
    };

    /// <summary>The sample with other blocks for its text.</summary>
    public static ProtocolDocument Of(params ImmutableArray<Block> blocks) => SampleDocument.Dutch with { Body = blocks };

    /// <summary>Nothing but blocks, under the title.</summary>
    public static ProtocolDocument Only(params ImmutableArray<Block> blocks) => SampleDocument.Dutch with { Front = [], Body = blocks, End = [], Footnotes = [] };

    /// <summary>Paragraphs of one line.</summary>
    public static IEnumerable<Block> Lines(int count) => Enumerable.Range(1, count).Select(Block (number) => Say($"Regel {number}."));

    /// <summary>A paragraph.</summary>
    public static Paragraph Say(string text) => new(Here, [new Run(text)]);

    /// <summary>A heading of level 2.</summary>
    public static Heading Head(string text, string id) => new(Here, 2, null, id, [new Run(text)], []);

    /// <summary>A table of two columns and many rows.</summary>
    public static Table Rows(int count) => new(Here, [new([new Run("Beeld")]), new([new Run("Wie zegt ja")])], [.. Enumerable.Range(1, count).Select(row => Row($"portret {row}", Text[..(10 + row * 31 % 200)]))]);

    /// <summary>A table of many columns.</summary>
    public static Table Columns(int count) => new(Here, [.. Enumerable.Range(1, count).Select(column => new Cell([new Run($"Kolom {column}")]))], [Row([.. Enumerable.Repeat("verantwoordelijkheid", count)])]);

    /// <summary>The place where two sign.</summary>
    public static Signatures Sign => (Signatures)SampleDocument.Dutch.End.First(block => block is Signatures);

    private static ImmutableArray<Cell> Row(params ImmutableArray<string> cells) => [.. cells.Select(cell => new Cell([new Run(cell)]))];

    private static Heading Article(int article) => new(Here, 2, $"{article}", $"a{article}", [new Run($"Artikel over onderwerp {article}")], []);

    private static Clause Clause(int article, int clause, int articles)
    {
        var words = new List<Inline> { new Run(Text[..(60 + (article * 37 + clause * 71) % 180)] + "; zie "), new Reference($"a{articles - article + 1}", "artikel ", $"{articles - article + 1}"), new Run(".") };
        if (clause == 2) words.AddRange([new Run(" Vul in: "), new Blank(SampleDocument.Dutch.Fields[article % 4]), new FootnoteMark(article)]);
        return new Clause(Here, $"{article}.{clause}", $"c{article}-{clause}", [new Paragraph(Here, [.. words])], []);
    }
}
