using System.Collections.Immutable;
using AngleSharp.Dom;
using HandbookSite.Routing;
using HandbookSite.Theming;

namespace HandbookSite.Tests.Input;

/// <summary>The handbook itself, as its readers get it.</summary>
internal static class RealHandbook
{
    /// <summary>Its sources.</summary>
    public static SourceFolder Folder { get; } = new("input",
    [
        .. Directory.EnumerateFiles(Repository.PathOf("input"), "*", SearchOption.AllDirectories).Select(path => Path.GetRelativePath(Repository.PathOf("input"), path).Replace('\\', '/')).Order(StringComparer.Ordinal)
            .Select(path => new SourceFile(path, "input/" + path, () => File.ReadAllBytes(Repository.PathOf("input", path)))),
    ]);

    private static readonly Lazy<TestSite> Built = new(() => TestSite.Build(new Sources(Folder, new SourceFolder("theme", DefaultTheme.Files))));

    private static readonly Lazy<ImmutableArray<(SitePage Page, IElement Main)>> Read = new(() => [.. Site.Result.Pages.Select(page => (page, Site.Html(page.Route.File).QuerySelector("main")!))]);

    /// <summary>What is made of them.</summary>
    public static TestSite Site => Built.Value;

    /// <summary>Every page with its main part.</summary>
    public static ImmutableArray<(SitePage Page, IElement Main)> Pages => Read.Value;

    /// <summary>The ids of all pages.</summary>
    public static TheoryData<string> Ids => [.. Site.Result.Pages.Select(page => page.Id).Distinct(StringComparer.Ordinal)];

    /// <summary>The ids of all pages in all languages.</summary>
    public static TheoryData<string, string> Texts => [.. Site.Result.Pages.Select(page => new TheoryDataRow<string, string>(page.Id, page.Language.Code))];

    /// <summary>The main part of a page.</summary>
    public static IElement MainOf(string id, string language) => Pages.Single(page => page.Page.Id == id && page.Page.Language.Code == language).Main;

    /// <summary>What authors wrote on a page: title, summary, text, reasons, questions; not the words of the theme around them.</summary>
    public static PageWords Words(string id, string language) => new(Pages.Single(page => page.Page.Id == id && page.Page.Language.Code == language));
}
