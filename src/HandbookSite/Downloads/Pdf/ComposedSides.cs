using System.Collections.Immutable;

namespace HandbookSite.Downloads.Pdf;

/// <summary>Columns side by side that stay whole, as those of two who sign; each is drawn and read from its top to its end.</summary>
internal sealed class ComposedSides(ImmutableArray<ImmutableArray<Slice>> sides) : Composed
{
    /// <summary>All columns as one slice.</summary>
    public Slice Slice => new(this, 0, sides.Max(side => side.Sum(slice => slice.Before + slice.Height))) { Notes = [.. sides.SelectMany(side => side).SelectMany(slice => slice.Notes)] };

    /// <inheritdoc/>
    public override void Draw(PdfPage page, ReadOnlySpan<PlacedSlice> slices)
    {
        foreach (var side in sides)
        {
            var y = slices[0].Y;
            var placed = new List<PlacedSlice>();
            foreach (var slice in side)
            {
                placed.Add(new PlacedSlice(slice, y + slice.Before));
                y += slice.Before + slice.Height;
            }
            PageBuilder.Draw(page, placed);
        }
    }
}
