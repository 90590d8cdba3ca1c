using HandbookSite.Diagnostics;

namespace HandbookSite.Markdown;

/// <summary>A box as an author opened it: its kind, what else stands on the line, and whether it is closed.</summary>
internal sealed record WrittenBox(string Kind, string Rest, bool IsClosed, Place Place)
{
    /// <summary>A line of colons within the box that ends nothing, because it stands further in.</summary>
    public Place? LostEnd { get; init; }

    /// <summary>The first box within this one whose end this one took, having as few colons.</summary>
    public Place? Robbed { get; init; }
}
