using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Protocols.Model;

/// <summary>A table of two columns, label and value; the labels are the headers of the rows, <paramref name="Caption"/> is its name.</summary>
internal sealed record FactTable(Place Place, string Caption, ImmutableArray<FactRow> Rows) : Block(Place);
