namespace HandbookSite.Downloads;

/// <summary>How loud a part of a poster speaks.</summary>
internal enum PosterRank
{
    /// <summary>What stands before the first rule: larger.</summary>
    Opening,

    /// <summary>The rules.</summary>
    Rule,

    /// <summary>What is there to be looked up: smaller.</summary>
    SmallPrint,
}
