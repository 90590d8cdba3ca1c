namespace HandbookSite.Theming.Views;

/// <summary>A title that leads somewhere; the language is set where it is not the reader's.</summary>
internal sealed record LinkView(string Title, string Href, string? Language = null);
