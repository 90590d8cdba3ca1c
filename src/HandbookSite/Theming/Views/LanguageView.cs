namespace HandbookSite.Theming.Views;

/// <summary>A language as the switch offers it: where it leads, and whether the page is written in it.</summary>
internal sealed record LanguageView(string Code, string Name, string Locale, string Href, bool IsCurrent, bool IsTranslated, Texts Texts);
