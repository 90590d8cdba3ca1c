using System.Buffers;
using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Pages;
using HandbookSite.Routing;
using HandbookSite.Theming;

namespace HandbookSite.Pipelines;

/// <summary>The pictures that pages show or link to, each under the hash of its bytes.</summary>
internal sealed class MediaPipeline : Pipeline<ImmutableArray<Picture>>
{
    /// <inheritdoc/>
    protected override ImmutableArray<Picture> Map(ThemedSite site, PageContent page, Action<Document> write) =>
        [.. page.Facts.Links.Select(link => link.Target.Picture).OfType<Picture>()];

    /// <inheritdoc/>
    protected override void Reduce(ThemedSite site, IReadOnlyList<ImmutableArray<Picture>> parts, Action<Document> write)
    {
        var pictures = parts.SelectMany(part => part).Where(picture => picture.Facts is not null)
            .Select(picture => (Route: LinkResolver.PictureRoute(picture, picture.Facts!), picture.File)).DistinctBy(picture => picture.Route);
        foreach (var (route, file) in pictures) write(new Document(route.File, output => output.Write(file.Read())));
    }
}
