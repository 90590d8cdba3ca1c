namespace HandbookSite.Cli.Printing;

/// <summary>Why a word stands out.</summary>
internal enum Emphasis
{
    /// <summary>A place in a file.</summary>
    Place,

    /// <summary>Something that has to be put right.</summary>
    Error,

    /// <summary>Something that should be put right.</summary>
    Warning,

    /// <summary>All is well.</summary>
    Good,
}
