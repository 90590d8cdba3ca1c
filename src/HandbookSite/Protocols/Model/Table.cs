using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Protocols.Model;

/// <summary>A table under a row of column names; each row has as many cells.</summary>
internal sealed record Table(Place Place, ImmutableArray<Cell> Header, ImmutableArray<ImmutableArray<Cell>> Rows) : Block(Place);
