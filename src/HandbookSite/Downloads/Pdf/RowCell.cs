using System.Collections.Immutable;

namespace HandbookSite.Downloads.Pdf;

/// <summary>A cell of a row: its element and its lines, in the room between its white.</summary>
internal sealed record RowCell(StructureElement Element, ImmutableArray<Line> Lines, double X);
