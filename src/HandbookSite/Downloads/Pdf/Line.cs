using System.Collections.Immutable;

namespace HandbookSite.Downloads.Pdf;

/// <summary>A line of pieces; <paramref name="IsHyphenated"/> where its last word goes on in the next.</summary>
internal sealed record Line(ImmutableArray<Piece> Pieces, bool IsHyphenated, bool IsLast)
{
    /// <summary>The room above the base line.</summary>
    public double Above { get; } = Pieces.Max(piece => piece.Above);

    /// <summary>The room below it.</summary>
    public double Below { get; } = Pieces.Max(piece => piece.Below);

    /// <summary>The height of the line.</summary>
    public double Height => Above + Below;

    /// <summary>The footnotes that it leads to.</summary>
    public IEnumerable<int> Notes => Pieces.OfType<TextPiece>().Select(piece => piece.Note).OfType<int>();
}
