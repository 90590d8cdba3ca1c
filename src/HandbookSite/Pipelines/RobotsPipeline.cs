using System.Buffers;
using System.Text;
using HandbookSite.Content;
using HandbookSite.Routing;
using HandbookSite.Theming;

namespace HandbookSite.Pipelines;

/// <summary>robots.txt: everybody may read everything, and there is the map (RFC 9309).</summary>
internal sealed class RobotsPipeline : Pipeline
{
    private static readonly Route Robots = new("/robots.txt");

    /// <inheritdoc/>
    public override IEnumerable<Claim> Claims(Handbook handbook, Theme? theme) => [new Claim(Robots, "robots.txt", handbook.Place)];

    /// <inheritdoc/>
    protected override IEnumerable<Document> Documents(ThemedSite site)
    {
        var text = $"User-agent: *\nAllow: /\n\nSitemap: {site.Site.Absolute(SitemapPipeline.Sitemap)}\n";
        return [new Document(Robots.File, output => output.Write(Encoding.UTF8.GetBytes(text)))];
    }
}
