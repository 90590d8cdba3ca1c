using HandbookSite.Content;

namespace HandbookSite.Routing;

/// <summary>A page as a reader of one language meets it. Where it is not translated, its text has another language: a fallback.</summary>
public sealed class SitePage(int index, Page source, Language language, Translation text, Route route)
{
    /// <summary>The position among all pages of the site.</summary>
    public int Index => index;

    /// <summary>The page in all its languages.</summary>
    public Page Source => source;

    /// <summary>The id that the page has in all languages.</summary>
    public string Id => source.Id;

    /// <summary>What the page is.</summary>
    public PageKind Kind => source.Kind;

    /// <summary>Whether it is one of the pages that a section lists.</summary>
    public bool IsListed => source.IsListed;

    /// <summary>The language of the reader.</summary>
    public Language Language => language;

    /// <summary>What the reader gets.</summary>
    public Translation Text => text;

    /// <summary>The address.</summary>
    public Route Route => route;

    /// <summary>Whether the text has another language than the reader.</summary>
    public bool IsFallback => text.Language.Index != language.Index;

    /// <summary>The title.</summary>
    public string Title => text.Meta.Title;
}
