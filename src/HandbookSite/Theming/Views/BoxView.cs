namespace HandbookSite.Theming.Views;

/// <summary>A box to tick, and the page where it is explained.</summary>
internal sealed record BoxView(string Id, string Text, LinkView? Link);
