namespace HandbookSite.Content;

/// <summary>A folder of pages with a place in the navigation. A dated section shows the newest page first and has a feed.</summary>
public sealed record Section(string Id, bool IsDated);
