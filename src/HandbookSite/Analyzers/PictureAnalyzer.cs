using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Pages;
using HandbookSite.Routing;

namespace HandbookSite.Analyzers;

/// <summary>Pictures are there, can be read, and say what they show to those who cannot see them.</summary>
internal sealed class PictureAnalyzer : IAnalyzer
{
    /// <inheritdoc/>
    public void Check(PageContent page, Handbook handbook, Action<Diagnostic> report)
    {
        foreach (var picture in page.Facts.Links.Select(link => link.Target.Picture).OfType<Picture>().Where(picture => picture.Facts is null))
            report(new Place(picture.File.Name).Says(Codes.BadPicture, "The picture cannot be read. Save it again as PNG, JPEG, WebP, GIF or SVG."));
        foreach (var picture in page.Facts.Links.Where(link => link.IsPicture))
        {
            if (Problem(picture, page.Page, handbook) is { } problem) report(problem);
            if (!picture.HasWords) report(picture.Place.Says(Codes.MissingWords, $"The picture '{picture.Written}' has no text for those who cannot see it. Say in the brackets what it shows."));
        }
    }

    private static Diagnostic? Problem(PageLink link, SitePage page, Handbook handbook) => link.Target switch
    {
        { Kind: LinkKind.Picture } => null,
        { Kind: LinkKind.External or LinkKind.Refused } =>
            link.Place.Says(Codes.MissingPicture, $"The picture '{link.Written}' lies elsewhere. Put it beside the page: pages ask nothing of other sites."),
        _ => link.Place.Says(Codes.MissingPicture, $"The picture '{link.Written}' is not there.{Suggestion.For(link.Written, Names(page, handbook))}"),
    };

    private static IEnumerable<string> Names(SitePage page, Handbook handbook)
    {
        var folder = page.Source.SectionId is { } section ? section + "/" : "";
        return handbook.Pictures.Keys.Select(path => path.StartsWith(folder, StringComparison.Ordinal) ? path[folder.Length..] : "../" + path);
    }
}
