using HandbookSite.Content;

namespace HandbookSite.Pages;

/// <summary>The reader's words that stand within a text: the theme's, or the keys themselves where there is no theme.</summary>
internal interface IReaderWords
{
    /// <summary>The word of a key, such as the heading of a box.</summary>
    string Word(Language language, string key);

    /// <summary>The name of the link to a heading.</summary>
    string Permalink(Language language, string title);
}
