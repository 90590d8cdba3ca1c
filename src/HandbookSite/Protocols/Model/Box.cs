using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Protocols.Model;

/// <summary>A box under a label ("Note").</summary>
internal sealed record Box(Place Place, string Label, ImmutableArray<Block> Blocks) : Block(Place)
{
    /// <summary>Whether it says what holds by law.</summary>
    public bool IsLegal { get; init; }
}
