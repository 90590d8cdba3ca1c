using System.Collections.Immutable;
using HandbookSite.Pages;
using HandbookSite.Reading;
using HandbookSite.Routing;
using HandbookSite.Tests.Input;
using HandbookSite.Theming;

namespace HandbookSite.Tests;

/// <summary>The protocols of the handbook itself, each in each language: what its readers see and what they take away.</summary>
internal static class RealProtocols
{
    private static readonly Lazy<ImmutableArray<PageContent>> Made = new(Make);

    /// <summary>All of them.</summary>
    public static ImmutableArray<PageContent> All => Made.Value;

    private static ImmutableArray<PageContent> Make()
    {
        var input = RealHandbook.Folder;
        var handbook = HandbookReader.Read(input, drafts: false, new ParallelOptions(), diagnostic => Assert.Fail(diagnostic.ToString()));
        var theme = ThemeReader.Read(new SourceFolder("theme", DefaultTheme.Files), handbook.Languages, diagnostic => Assert.Fail(diagnostic.ToString()))!;
        var site = Router.Route(handbook, input, null, [], diagnostic => Assert.Fail(diagnostic.ToString()));
        var composer = new PageComposer(site, new ThemedSite(site, theme), diagnostic => Assert.Fail(diagnostic.ToString()));
        return [.. handbook.Pages.Where(page => page.Protocol is not null).SelectMany(composer.Compose)];
    }
}
