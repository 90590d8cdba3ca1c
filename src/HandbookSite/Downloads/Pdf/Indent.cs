namespace HandbookSite.Downloads.Pdf;

/// <summary>White in a line.</summary>
internal sealed record Indent(StructureElement Owner, TextStyle Style, double Length) : Piece(Owner, Style)
{
    /// <inheritdoc/>
    public override double Width => Length;
}
