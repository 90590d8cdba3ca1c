namespace HandbookSite.Downloads.Pdf;

/// <summary>What may follow a piece of a line.</summary>
internal enum Break
{
    /// <summary>The next piece, always.</summary>
    None,

    /// <summary>A space, or a new line.</summary>
    Space,

    /// <summary>The next piece, or a hyphen and a new line.</summary>
    Soft,

    /// <summary>The next piece, or a new line.</summary>
    Free,

    /// <summary>A new line, always.</summary>
    Forced,
}
