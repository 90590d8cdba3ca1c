using System.Collections.Immutable;

namespace HandbookSite.Downloads.Epub;

/// <summary>
/// What a handbook in one language takes with it into a book. <paramref name="Address"/> is the home page on the web: the book's identity, and where links lead that leave it.
/// <paramref name="Direction"/> is "ltr" or "rtl"; <paramref name="Modified"/> is the day of the newest text, never that of the build.
/// </summary>
internal sealed record EpubBook(
    string Title,
    string Publisher,
    string Licence,
    string Language,
    string Direction,
    string Address,
    DateOnly Modified,
    string Styles,
    EpubWords Words,
    ImmutableArray<EpubChapter> Chapters,
    ImmutableArray<EpubPicture> Pictures)
{
    /// <summary>All pages in the order in which they are read.</summary>
    public IEnumerable<EpubPage> Pages => Chapters.SelectMany(chapter => chapter.Pages.Prepend(chapter.Opening));
}
