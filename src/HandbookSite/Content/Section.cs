namespace HandbookSite.Content;

/// <summary>A folder of pages with a place in the navigation. A dated section shows the newest page first and has a feed; in a cited one every statement of law has its source.</summary>
public sealed record Section(string Id, bool IsDated, bool IsCited = false);
