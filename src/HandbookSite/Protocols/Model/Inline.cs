namespace HandbookSite.Protocols.Model;

/// <summary>A piece of a line.</summary>
internal abstract record Inline;
