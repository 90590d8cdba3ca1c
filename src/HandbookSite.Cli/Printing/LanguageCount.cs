using System.Collections.Immutable;

namespace HandbookSite.Cli.Printing;

/// <summary>How many pages readers of a language find, and how many of these are in another language.</summary>
internal sealed record LanguageCount(string Code, int Pages, int Untranslated)
{
    /// <summary>Counts, in the order of the handbook's languages.</summary>
    public static ImmutableArray<LanguageCount> Of(BuildResult result) =>
    [
        .. result.Pages.GroupBy(page => page.Language.Index).OrderBy(pages => pages.Key)
            .Select(pages => new LanguageCount(pages.First().Language.Code, pages.Count(), pages.Count(page => page.IsFallback))),
    ];

    /// <summary>The words for people: 'nl 12 pages'.</summary>
    public override string ToString() => $"{Code} {Pages} {(Pages == 1 ? "page" : "pages")}{(Untranslated == 0 ? "" : $" ({Untranslated} not translated)")}";
}
