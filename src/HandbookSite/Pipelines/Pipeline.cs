using HandbookSite.Content;
using HandbookSite.Pages;
using HandbookSite.Routing;
using HandbookSite.Theming;

namespace HandbookSite.Pipelines;

/// <summary>Output that is made once, from the site alone.</summary>
internal abstract class Pipeline : IPipeline
{
    /// <inheritdoc/>
    public virtual IEnumerable<Claim> Claims(Handbook handbook, Theme? theme) => [];

    /// <summary>The documents.</summary>
    protected abstract IEnumerable<Document> Documents(ThemedSite site);

    IPipelineRun IPipeline.Start(ThemedSite site) => new Run(this, site);

    private sealed class Run(Pipeline pipeline, ThemedSite site) : IPipelineRun
    {
        public void Map(PageContent page, Action<Document> write) { }

        public void Reduce(Action<Document> write)
        {
            foreach (var document in pipeline.Documents(site)) write(document);
        }
    }
}

/// <summary>Output that needs the pages: something small is kept of each, and all of it comes together at the end.</summary>
internal abstract class Pipeline<TPart> : IPipeline
{
    /// <inheritdoc/>
    public virtual IEnumerable<Claim> Claims(Handbook handbook, Theme? theme) => [];

    /// <summary>Writes what the page alone can say and keeps what others need. Called from many threads.</summary>
    protected abstract TPart Map(ThemedSite site, PageContent page, Action<Document> write);

    /// <summary>Writes what needs all pages; <paramref name="parts"/> by <see cref="SitePage.Index"/>.</summary>
    protected abstract void Reduce(ThemedSite site, IReadOnlyList<TPart> parts, Action<Document> write);

    IPipelineRun IPipeline.Start(ThemedSite site) => new Run(this, site);

    private sealed class Run(Pipeline<TPart> pipeline, ThemedSite site) : IPipelineRun
    {
        private readonly TPart[] _parts = new TPart[site.Site.Pages.Length];

        public void Map(PageContent page, Action<Document> write) => _parts[page.Page.Index] = pipeline.Map(site, page, write);

        public void Reduce(Action<Document> write) => pipeline.Reduce(site, _parts, write);
    }
}
