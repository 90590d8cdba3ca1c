namespace HandbookSite.Protocols.Model;

/// <summary>The number that leads to a footnote.</summary>
internal sealed record FootnoteMark(int Number) : Inline;
