using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Protocols.Model;

/// <summary>Words that are quoted, or a text to copy.</summary>
internal sealed record Quotation(Place Place, ImmutableArray<Block> Blocks) : Block(Place);
