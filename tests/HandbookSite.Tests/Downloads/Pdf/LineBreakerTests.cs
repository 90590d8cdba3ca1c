using HandbookSite.Downloads.Pdf;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Tests.Downloads.Pdf;

/// <summary>Where lines end.</summary>
public sealed class LineBreakerTests
{
    private static readonly TextStyle Style = new(RunStyle.Plain, 10);

    [Theory]
    [InlineData("een twee drie", "een twee", "een twee|drie")]
    [InlineData("bouw\u00ADbedrijf", "bouwbed", "bouw-|bedrijf")]
    [InlineData("bouw\u00ADbedrijf", "bouwbedrijf", "bouwbedrijf")]
    [InlineData("ZZP-er/klant", "ZZP-er/", "ZZP-er/|klant")]
    [InlineData("een\u00A0twee drie", "een twee", "een\u00A0twee|drie")]
    [InlineData("1-2 3/4", "1-2 3", "1-2|3/4")]
    [InlineData("aaaaaaaaaa", "aaaa", "aaaa|aaaa|aa")]
    [InlineData("wa\u200Bter", "wat", "wa|ter")]
    [InlineData("twee\nregels", "twee regels", "twee|regels")]
    public void A_line_ends_where_it_may(string text, string widest, string expected) =>
        Assert.Equal(expected, string.Join('|', LineBreaker.Wrap(text, Style, Style.Measure(widest) + 0.1)));

    [Fact]
    public void A_word_that_is_cut_keeps_its_footnote()
    {
        var pieces = new PieceList();
        var owner = new StructureElement("P", null);
        pieces.Add("aaaaaaaaaa", owner, Style);
        pieces.Add(new TextPiece(owner, Style, "12", Note: 12));
        Assert.Equal([12], LineBreaker.Break(pieces.Pieces, Style.Measure("aaaa")).SelectMany(line => line.Notes));
    }

    [Fact]
    public void Text_lies_between_its_longest_word_and_a_single_line()
    {
        var pieces = new PieceList();
        pieces.Add("kort verantwoordelijkheid kort", new StructureElement("P", null), Style);
        var (least, whole) = LineBreaker.Measure(pieces.Pieces);
        Assert.Equal(Style.Measure("verantwoordelijkheid"), least, 3);
        Assert.Equal(Style.Measure("kort verantwoordelijkheid kort"), whole, 3);
    }
}
