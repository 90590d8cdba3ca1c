namespace HandbookSite.Downloads.Pdf;

/// <summary>What stands in a structure element: another element, marked content of a page, or an annotation on it.</summary>
internal sealed record StructureKid(StructureElement? Element, PdfPage? Page, int? Mark, int? Annotation);
