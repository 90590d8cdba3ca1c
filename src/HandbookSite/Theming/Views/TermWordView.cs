using HandbookSite.Content;

namespace HandbookSite.Theming.Views;

/// <summary>What a term is called in another language.</summary>
internal sealed record TermWordView(Language Language, string Term);
