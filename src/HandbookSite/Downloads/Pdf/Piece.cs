namespace HandbookSite.Downloads.Pdf;

/// <summary>A part of a line that stays whole, and the element that it belongs to.</summary>
internal abstract record Piece(StructureElement Owner, TextStyle Style)
{
    /// <summary>What may follow.</summary>
    public Break After { get; init; }

    /// <summary>The width in points.</summary>
    public abstract double Width { get; }

    /// <summary>The room above the base line.</summary>
    public virtual double Above => Style.Above;

    /// <summary>The room below it.</summary>
    public virtual double Below => Style.Below;

    /// <summary>The width of a space after it.</summary>
    public double Space => Style.Measure(" ");
}
