namespace HandbookSite.Downloads.Pdf;

/// <summary>Where a link leads: an address, or the name of a place in the document; <paramref name="Text"/> says it to who cannot see it.</summary>
internal sealed record LinkTarget(StructureElement Element, string Text, string? Address, string? Place);
