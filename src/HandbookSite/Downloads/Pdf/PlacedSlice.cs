namespace HandbookSite.Downloads.Pdf;

/// <summary>A slice and its upper edge, from the top of its page.</summary>
internal readonly record struct PlacedSlice(Slice Slice, double Y)
{
    /// <summary>Its lower edge.</summary>
    public double Bottom => Y + Slice.Height;
}
