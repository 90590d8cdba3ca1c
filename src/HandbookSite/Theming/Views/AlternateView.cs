namespace HandbookSite.Theming.Views;

/// <summary>The same page in another language, as machines want it.</summary>
internal sealed record AlternateView(string Hreflang, string Address);
