using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Protocols.Model;

/// <summary>A list that is no clause: letters ("a") where it is ordered, bullets where it is not, ticks where its items begin with one.</summary>
internal sealed record ListBlock(Place Place, bool IsOrdered, ImmutableArray<ListItem> Items) : Block(Place);
