using HandbookSite.Diagnostics;

namespace HandbookSite.Protocols.Model;

/// <summary>A list that a company fills in: a table of its columns, or lines where it has none.</summary>
internal sealed record FieldTable(Place Place, DocumentField Field) : Block(Place);
