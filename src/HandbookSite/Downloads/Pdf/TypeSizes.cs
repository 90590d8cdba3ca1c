using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>The sizes of a document, all from that of its text, in points.</summary>
internal sealed record TypeSizes(double Body)
{
    /// <summary>The sizes of a document to read at a desk.</summary>
    public static TypeSizes Desk { get; } = new(10.5);

    /// <summary>Whether it hangs on a wall, where all of it must stand on one side.</summary>
    public bool IsPoster { get; private init; }

    /// <summary>How many times the white is what it must be.</summary>
    public double Air { get; init; } = 1;

    /// <summary>The sizes of a poster.</summary>
    public static TypeSizes Poster(double body) => new(body) { IsPoster = true };

    /// <summary>The sizes of a part of a poster.</summary>
    public TypeSizes Of(PosterRank rank) => rank switch
    {
        PosterRank.Opening => this with { Body = Body * 1.3 },
        PosterRank.SmallPrint => this with { Body = Math.Max(8.5, Body * 0.82) },
        _ => this,
    };

    /// <summary>Text.</summary>
    public TextStyle Text => new(RunStyle.Plain, Body);

    /// <summary>Tables and boxes.</summary>
    public TextStyle Small => new(RunStyle.Plain, Math.Max(9.5, Body * 0.905));

    /// <summary>Footnotes.</summary>
    public TextStyle Note => new(RunStyle.Plain, Math.Max(8.5, Body * 0.8));

    /// <summary>Labels over boxes and alternatives.</summary>
    public TextStyle Label => new(RunStyle.Strong, Small.Size, Ink.Blue);

    /// <summary>The room for numbers before a text.</summary>
    public double Hang => Body * 3.3;

    /// <summary>The room for the mark of a list.</summary>
    public double ListHang => Body * 1.6;

    /// <summary>A heading of a level.</summary>
    public TextStyle Heading(int level) => new(RunStyle.Strong, Body * (level switch { 1 => 2.1, 2 => 1.28, _ => 1.08 }), Ink.Blue);

    /// <summary>White, given in points of a text of 10.5 points.</summary>
    public double White(double points) => points * Body / 10.5 * Air;

    /// <summary>White that a poster has less of.</summary>
    public double White(double desk, double poster) => White(IsPoster ? poster : desk);
}
