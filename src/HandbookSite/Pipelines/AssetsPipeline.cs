using System.Buffers;
using HandbookSite.Theming;

namespace HandbookSite.Pipelines;

/// <summary>Styles, scripts and icon of the theme.</summary>
internal sealed class AssetsPipeline : Pipeline
{
    /// <inheritdoc/>
    protected override IEnumerable<Document> Documents(ThemedSite site)
    {
        var assets = site.Theme.Assets;
        return assets.Files.Select(file => new Document(assets.Route(file.Path).File, output => output.Write(file.Bytes)));
    }
}
