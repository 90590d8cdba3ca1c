using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Protocols.Model;

/// <summary>Blocks that begin a new page, such as the receipt; the first is a heading.</summary>
internal sealed record Sheet(Place Place, ImmutableArray<Block> Blocks) : Block(Place);
