namespace HandbookSite.Protocols.Model;

/// <summary>The end of a line within a paragraph.</summary>
internal sealed record LineBreak : Inline;
