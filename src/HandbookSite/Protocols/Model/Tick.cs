namespace HandbookSite.Protocols.Model;

/// <summary>A box to tick that belongs to no field.</summary>
internal sealed record Tick : Inline;
