namespace HandbookSite.Downloads.Pdf;

/// <summary>What hangs before the first line of a text: a number or a mark.</summary>
internal sealed record Hanging(StructureElement Owner, string Text, TextStyle Style, double X);
