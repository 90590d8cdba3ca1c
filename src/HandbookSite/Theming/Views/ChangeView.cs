namespace HandbookSite.Theming.Views;

/// <summary>What a version of a protocol changed.</summary>
internal sealed record ChangeView(string Version, string Date, string DateText, string Text);
