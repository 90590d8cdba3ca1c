using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Globalization;
using HandbookSite.Analyzers;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Downloads;
using HandbookSite.Pages;
using HandbookSite.Pipelines;
using HandbookSite.Protocols.Model;
using HandbookSite.Reading;
using HandbookSite.Routing;
using HandbookSite.Theming;

namespace HandbookSite;

/// <summary>From source files to documents and diagnostics: a pure function.</summary>
public sealed class Engine
{
    private static readonly ImmutableArray<IPipeline> Pipelines =
    [
        new PagesPipeline(), new MediaPipeline(), new LanguagesPipeline(), new NotFoundPipeline(), new RedirectsPipeline(),
        new FeedPipeline(), new SitemapPipeline(), new RobotsPipeline(), new AssetsPipeline(), new DownloadsPipeline(), new PrintPipeline(),
    ];

    private static readonly ImmutableArray<IAnalyzer> Analyzers = [new LinkAnalyzer(), new PictureAnalyzer(), new TextAnalyzer(), new HeadingAnalyzer(), new FieldAnalyzer(), new DocumentAnalyzer(), new GuideAnalyzer(), new TermAnalyzer(), new SourceAnalyzer()];

    private readonly ConcurrentQueue<Diagnostic> _diagnostics = new();
    private readonly Action<Document> _write;
    private readonly ParallelOptions _parallel;
    private volatile bool _failed;

    private Engine(SiteSettings settings, Action<Document> write, CancellationToken stop)
    {
        _write = write;
        _parallel = new ParallelOptions { CancellationToken = stop, MaxDegreeOfParallelism = settings.Threads is 0 ? -1 : settings.Threads };
    }

    /// <summary>Builds the site. <paramref name="write"/> is called from many threads, and no more once there is an error; the diagnostics go on to the end.</summary>
    public static BuildResult Build(Sources sources, SiteSettings settings, Action<Document> write, CancellationToken stop = default)
    {
        var engine = new Engine(settings, write, stop);
        var (site, facts) = engine.Run(sources, settings);
        var diagnostics = Consequences.Without(site.Handbook, sources.Input.PlaceOf(FieldsYmlReader.FileName), engine._diagnostics.Distinct().ToList());
        return new BuildResult([.. diagnostics.Order(Diagnostic.Order)], site.Pages)
        {
            Root = site.Href(new Route("/")),
            Sources = site.Handbook.Sources.ToImmutableSortedDictionary(StringComparer.Ordinal),
            SourceUses = [.. facts.Where(page => !page.Page.IsFallback).SelectMany(page => page.Citations.Select(cited => new SourceUse(cited.Written.Id, page.Page.Id, page.Page.Language.Code, cited.Number, cited.Anchor)))],
        };
    }

    private (Site Site, PageFacts[] Facts) Run(Sources sources, SiteSettings settings)
    {
        var handbook = Step("read", () => HandbookReader.Read(sources.Input, settings.Drafts, _parallel, Report));
        var theme = Step("theme", () => ThemeReader.Read(sources.Theme, handbook.Languages, Report));
        var claims = Pipelines.SelectMany(pipeline => pipeline.Claims(handbook, theme));
        var site = Step("route", () => Router.Route(handbook, sources.Input, settings.BaseUrl, claims, Report));
        var themed = theme is null ? null : new ThemedSite(site, theme);
        var runs = themed is null ? [] : Pipelines.Select(pipeline => pipeline.Start(themed)).ToImmutableArray();
        var facts = Step("pages", () => Pages(site, themed, runs));
        using var activity = Activities.Source.StartActivity("reduce");
        foreach (var analyzer in Analyzers) analyzer.Check(site, facts, Report);
        if (settings.AsOf is { } day) Reviews.Check(handbook, day, Report);
        foreach (var run in runs) run.Reduce(Write);
        return (site, facts);
    }

    private PageFacts[] Pages(Site site, ThemedSite? themed, ImmutableArray<IPipelineRun> runs)
    {
        var facts = new PageFacts[site.Pages.Length];
        IPageTheme pageTheme = themed is null ? new NoTheme() : themed;
        Parallel.ForEach(site.Handbook.Pages, _parallel, () => new PageComposer(site, pageTheme, Report), (page, _, composer) =>
        {
            foreach (var content in composer.Compose(page))
            {
                facts[content.Page.Index] = content.Facts;
                if (!content.Page.IsFallback)
                    foreach (var analyzer in Analyzers) analyzer.Check(content, site.Handbook, Report);
                foreach (var run in runs) run.Map(content, Write);
            }
            return composer;
        }, _ => { });
        return facts;
    }

    private static T Step<T>(string name, Func<T> step)
    {
        using var activity = Activities.Source.StartActivity(name);
        return step();
    }

    private void Report(Diagnostic diagnostic)
    {
        _diagnostics.Enqueue(diagnostic);
        if (diagnostic.Code.Severity == Severity.Error) _failed = true;
    }

    private void Write(Document document)
    {
        if (!_failed) _write(document);
    }

    /// <summary>The keys themselves, for a build that goes on without a theme to find what else is wrong.</summary>
    private sealed class NoTheme : IPageTheme
    {
        public string Word(Language language, string key) => key;

        public string Permalink(Language language, string title) => title;

        public string Date(Language language, DateOnly date) => date.ToString("O", CultureInfo.InvariantCulture);

        public ImmutableArray<Download> Downloads(ProtocolDocument document, ProtocolDocument? other) => [];
    }
}
