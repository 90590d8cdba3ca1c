namespace HandbookSite.Theming.Views;

/// <summary>A source of a page: its id, what it is, where it can be read, and the day on which it was checked (as 2026-12-31, and in words).</summary>
internal sealed record SourceView(string Id, string Title, string? Address, string Checked, string CheckedText);
