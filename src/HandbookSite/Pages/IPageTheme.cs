using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Downloads;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Pages;

/// <summary>What a theme gives to the texts of pages: the reader's words within them, and the documents of a protocol. Without a theme, the keys themselves and nothing.</summary>
internal interface IPageTheme
{
    /// <summary>The word of a key, such as the heading of a box.</summary>
    string Word(Language language, string key);

    /// <summary>The name of the link to a heading.</summary>
    string Permalink(Language language, string title);

    /// <summary>A date in words.</summary>
    string Date(Language language, DateOnly date);

    /// <summary>What can be downloaded of a protocol; <paramref name="other"/> is the same in another language, null where there is none.</summary>
    ImmutableArray<Download> Downloads(ProtocolDocument document, ProtocolDocument? other);
}
