namespace HandbookSite.Downloads.Epub;

/// <summary>A heading that the contents of a book name under its page.</summary>
internal sealed record EpubHeading(string Anchor, string Text);
