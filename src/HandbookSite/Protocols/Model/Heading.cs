using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Protocols.Model;

/// <summary>A heading; at level 2 of a numbered protocol it is an article and has a number ("3"). The title alone is level 1.</summary>
internal sealed record Heading(Place Place, int Level, string? Number, string Id, ImmutableArray<Inline> Words, ImmutableArray<Reason> Reasons) : Block(Place);
