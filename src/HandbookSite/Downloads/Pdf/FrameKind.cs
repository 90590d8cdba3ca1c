namespace HandbookSite.Downloads.Pdf;

/// <summary>How a frame looks.</summary>
internal enum FrameKind
{
    /// <summary>A line at the side.</summary>
    Side,

    /// <summary>A box on a tinted ground.</summary>
    Ground,

    /// <summary>A box of dashes, to be cut out.</summary>
    Dashes,
}
