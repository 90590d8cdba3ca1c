namespace HandbookSite.Theming.Views;

/// <summary>A page in a list, with what a reader wants to know before opening it.</summary>
internal sealed record CardView(string Title, string Href, string? Summary, string? Language, string? Date, string? DateText, string? ReadingTime, bool IsDraft);
