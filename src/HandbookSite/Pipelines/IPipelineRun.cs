using HandbookSite.Pages;

namespace HandbookSite.Pipelines;

/// <summary>A pipeline at work in one build. <see cref="Map"/> is called once for each page, from many threads; then <see cref="Reduce"/>, once.</summary>
internal interface IPipelineRun
{
    /// <summary>Writes what the page alone can say.</summary>
    void Map(PageContent page, Action<Document> write);

    /// <summary>Writes what needs all pages.</summary>
    void Reduce(Action<Document> write);
}
