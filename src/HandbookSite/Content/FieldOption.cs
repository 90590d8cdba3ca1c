namespace HandbookSite.Content;

/// <summary>What can be chosen: the word of conditions, and its label.</summary>
public sealed record FieldOption(string Value, LocalText Label);
