namespace HandbookSite.Downloads.Word;

/// <summary>From a part to another, or to an address outside.</summary>
internal sealed record Relationship(string Type, string Target, bool IsExternal = false);
