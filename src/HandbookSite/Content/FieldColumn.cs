namespace HandbookSite.Content;

/// <summary>A column of a list.</summary>
public sealed record FieldColumn(string Key, LocalText Label);
