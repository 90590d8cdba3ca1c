using System.Collections.Immutable;

namespace HandbookSite.Downloads.Pdf;

/// <summary>A slice of a page that is never cut: a line of a paragraph, a line of the cells of a row, or what stays whole.</summary>
internal sealed record Slice(Composed Composed, int Part, double Height)
{
    /// <summary>The white above it, which falls away at the top of a page.</summary>
    public double Before { get; init; }

    /// <summary>Whether the next slice is on the same page.</summary>
    public bool IsKept { get; init; }

    /// <summary>Whether it begins a page.</summary>
    public bool IsNewPage { get; init; }

    /// <summary>The footnotes that stand on its page.</summary>
    public ImmutableArray<int> Notes { get; init; } = [];

    /// <summary>The frames around it, the outer first.</summary>
    public ImmutableArray<Frame> Frames { get; init; } = [];

    /// <summary>What is repeated at the top of a page that it begins: the head of its table.</summary>
    public ComposedRow? Head { get; init; }
}
