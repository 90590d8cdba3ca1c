using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Routing;

namespace HandbookSite.Theming.Views;

/// <summary>A page that no author wrote: its layout, its address, the reader's language, its title, and the page that it leads to, if any.</summary>
internal sealed record GeneratedPage(string Layout, Route Route, Language Language, string Title, SitePage? Target = null)
{
    /// <summary>The address of the same page in another language; null where there is only this one.</summary>
    public Func<Language, Route>? InLanguage { get; init; }

    /// <summary>One or two sentences.</summary>
    public string? Summary { get; init; }

    /// <summary>The text, as HTML.</summary>
    public string? Content { get; init; }

    /// <summary>The section that the page shows as a whole.</summary>
    public SitePage? Section { get; init; }

    /// <summary>What is on it, with links into it.</summary>
    public ImmutableArray<LinkView> Contents { get; init; } = [];

    /// <summary>Files to download.</summary>
    public ImmutableArray<DownloadView> Downloads { get; init; } = [];

    /// <summary>Files to download, by protocol.</summary>
    public ImmutableArray<DownloadGroupView> Groups { get; init; } = [];
}
