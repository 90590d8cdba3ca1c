namespace HandbookSite.Downloads.Pdf;

/// <summary>Letters; with <paramref name="Link"/> they lead somewhere, with <paramref name="Note"/> they are the number of a footnote.</summary>
internal sealed record TextPiece(StructureElement Owner, TextStyle Style, string Text, LinkTarget? Link = null, int? Note = null) : Piece(Owner, Style)
{
    /// <inheritdoc/>
    public override double Width { get; } = Style.Measure(Text);
}
