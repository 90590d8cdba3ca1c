using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Protocols.Model;

/// <summary>Help for whoever fills the document in, under a label, to be deleted as one when it is ready; <paramref name="Name"/> tells it from others ("how-to").</summary>
internal sealed record Removable(Place Place, string Name, string Label, ImmutableArray<Block> Blocks) : Block(Place);
