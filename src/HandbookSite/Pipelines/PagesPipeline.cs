using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Pages;
using HandbookSite.Routing;
using HandbookSite.Theming;

namespace HandbookSite.Pipelines;

/// <summary>The pages that authors wrote. Home and sections wait for the others, because they list them.</summary>
internal sealed class PagesPipeline : Pipeline<PagesPipeline.Part>
{
    /// <inheritdoc/>
    protected override Part Map(ThemedSite site, PageContent page, Action<Document> write)
    {
        if (!page.Page.IsListed) return new Part(page.Facts.Words, page);
        write(site.Page(page, []));
        return new Part(page.Facts.Words, null);
    }

    /// <inheritdoc/>
    protected override void Reduce(ThemedSite site, IReadOnlyList<Part> parts, Action<Document> write)
    {
        foreach (var page in parts.Select(part => part.Waiting).OfType<PageContent>())
            write(site.Page(page, [.. Listed(site.Site, page.Page).Select(listed => site.Card(listed, parts[listed.Index].Words))]));
    }

    private static ImmutableArray<SitePage> Listed(Site site, SitePage page) => page.Kind == PageKind.Home
        ? [.. site.Chapters(page.Language).Select(chapter => chapter.Index)]
        : site.ChapterOf(page)?.Pages ?? [];

    /// <summary>The length of a page in words, and the page itself where it waits.</summary>
    internal readonly record struct Part(int Words, PageContent? Waiting);
}
