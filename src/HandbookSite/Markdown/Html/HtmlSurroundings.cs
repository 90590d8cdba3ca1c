namespace HandbookSite.Markdown.Html;

/// <summary>What a page's surroundings know and its text does not: where links lead, and the reader's words for boxes, tables, tasks and footnotes. <paramref name="WordsLanguage"/> is set where these words have another language than the text.</summary>
internal sealed record HtmlSurroundings(Func<string, LinkAddress> Resolve, Func<string, string> Word, Func<string, string> Permalink, string? WordsLanguage);
