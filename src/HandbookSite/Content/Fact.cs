namespace HandbookSite.Content;

/// <summary>A line of the box of facts beside a page.</summary>
public sealed record Fact(string Label, string Value);
