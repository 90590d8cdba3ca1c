namespace HandbookSite.Downloads.Pdf;

/// <summary>Where blocks stand: the left end, the width, the room for numbers at the left within it, and the element that they belong to.</summary>
internal sealed record Column(double X, double Width, double Hang, StructureElement Parent)
{
    /// <summary>Where text begins.</summary>
    public double TextX => X + Hang;

    /// <summary>The width of text.</summary>
    public double TextWidth => Width - Hang;

    /// <summary>The text of this column, from its left and its right, for other blocks.</summary>
    public Column Inner(StructureElement parent, double left = 0, double right = 0) => new(TextX + left, TextWidth - left - right, 0, parent);
}
