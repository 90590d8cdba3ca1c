using HandbookSite.Content;
using HandbookSite.Routing;
using HandbookSite.Theming;

namespace HandbookSite.Pipelines;

/// <summary>A kind of output, as the engine sees it. It keeps nothing between builds.</summary>
internal interface IPipeline
{
    /// <summary>The addresses that it wants and no author wrote; without a theme, as far as they are known.</summary>
    IEnumerable<Claim> Claims(Handbook handbook, Theme? theme);

    /// <summary>The pipeline at work in one build.</summary>
    IPipelineRun Start(ThemedSite site);
}
