namespace HandbookSite.Protocols.Model;

/// <summary>The place where a field is filled in; one field may have many.</summary>
internal sealed record Blank(DocumentField Field) : Inline;
