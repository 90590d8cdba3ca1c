namespace HandbookSite.Markdown.Html;

/// <summary>What a page's surroundings know and its text does not: where links lead, and the reader's words for boxes, tables, tasks and footnotes. <paramref name="WordsLanguage"/> is set where these words have another language than the text.</summary>
internal sealed record HtmlSurroundings(Func<string, LinkAddress> Resolve, Func<string, string> Word, Func<string, string> Permalink, string? WordsLanguage)
{
    /// <summary>Gives a source its number on the page, and says whether it had none before; null for what is no source.</summary>
    public Func<string, (int Number, bool IsFirst)?> Cite { get; init; } = _ => null;
}
