using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Protocols.Model;

/// <summary>Why the clause or article before it is there: paragraphs beside the text, never part of it.</summary>
internal sealed record Reason(Place Place, ImmutableArray<Block> Blocks);
