using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Protocols.Model;

/// <summary>A clause with its number ("3.1"): its first block is a paragraph. The id is null where the author gave none.</summary>
internal sealed record Clause(Place Place, string Number, string? Id, ImmutableArray<Block> Blocks, ImmutableArray<Reason> Reasons) : Block(Place);
