using System.Collections.Immutable;
using HandbookSite.Conditions;
using HandbookSite.Diagnostics;

namespace HandbookSite.Protocols.Model;

/// <summary>What stands in a document only under a condition, which <paramref name="Label"/> says in words ("Photos: ask first").</summary>
internal sealed record Alternative(Place Place, Condition Condition, string Label, ImmutableArray<Block> Blocks);
