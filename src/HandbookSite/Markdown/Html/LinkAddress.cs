namespace HandbookSite.Markdown.Html;

/// <summary>What stands in the HTML for a link or a picture; a picture has its size in CSS pixels.</summary>
internal readonly record struct LinkAddress(string Href, int Width = 0, int Height = 0);
