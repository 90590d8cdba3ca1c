using System.Collections.Immutable;
using HandbookSite.Content;

namespace HandbookSite.Routing;

/// <summary>Turns what authors write in links and pictures, a relative path to a file, into addresses for the reader's language.</summary>
internal static class LinkResolver
{
    private static readonly ImmutableArray<string> Schemes = ["https", "http", "mailto", "tel"];

    /// <summary>Where a link on a page leads.</summary>
    public static LinkTarget Resolve(Site site, SitePage from, string written)
    {
        if (Scheme(written) is { } scheme)
            return new LinkTarget(!Schemes.Contains(scheme, StringComparer.OrdinalIgnoreCase) ? LinkKind.Refused : Uri.TryCreate(written, UriKind.Absolute, out _) ? LinkKind.External : LinkKind.Missing, written);
        var (path, anchor) = Parts(written);
        if (path.Length == 0) return new LinkTarget(LinkKind.Page, written, from, anchor);
        if (SourcePath(from.Text.File.Path, path) is not { } target) return new LinkTarget(LinkKind.Missing, written);
        return target.EndsWith(".md", StringComparison.Ordinal)
            ? PageTarget(site, from.Language, target[..^".md".Length], anchor, written)
            : PictureTarget(site, target, written);
    }

    /// <summary>Where a link of a guide leads for the readers of a language.</summary>
    public static LinkTarget Resolve(Site site, Language language, GuideLink link) => PageTarget(site, language, link.Page, link.Anchor, link.Page);

    /// <summary>The path to a page as an author writes it on another page.</summary>
    public static string Written(SitePage from, SitePage target)
    {
        if (from.Source.SectionId == target.Source.SectionId) return target.Source.Name + ".md";
        return (from.Source.SectionId is null ? "" : "../") + target.Id + ".md";
    }

    /// <summary>The address under which a picture is published: its hash, so that it can be kept for ever, and its name.</summary>
    public static Route PictureRoute(Picture picture, PictureFacts facts) => new($"/media/{facts.Hash}/{picture.File.Path[(picture.File.Path.LastIndexOf('/') + 1)..]}");

    private static LinkTarget PageTarget(Site site, Language language, string id, string? anchor, string written)
    {
        if (site.Find(id, language) is { } page)
            return new LinkTarget(LinkKind.Page, site.Href(page.Route) + (anchor is null ? "" : "#" + Uri.EscapeDataString(anchor)), page, anchor);
        var isDraft = site.Handbook.Drafts.Any(draft => draft.Id == id);
        return new LinkTarget(isDraft ? LinkKind.Draft : LinkKind.Missing, written);
    }

    private static LinkTarget PictureTarget(Site site, string path, string written)
    {
        if (!site.Handbook.Pictures.TryGetValue(path, out var picture)) return new LinkTarget(LinkKind.Missing, written);
        return new LinkTarget(LinkKind.Picture, picture.Facts is { } facts ? site.Href(PictureRoute(picture, facts)) : written, Picture: picture);
    }

    private static string? Scheme(string written)
    {
        if (written.StartsWith("//", StringComparison.Ordinal)) return "//";
        var colon = written.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && written.AsSpan(0, colon).IndexOfAny("/#?") < 0 ? written[..colon] : null;
    }

    private static (string Path, string? Anchor) Parts(string written)
    {
        var hash = written.IndexOf('#', StringComparison.Ordinal);
        return hash < 0
            ? (Uri.UnescapeDataString(written), null)
            : (Uri.UnescapeDataString(written[..hash]), Uri.UnescapeDataString(written[(hash + 1)..]));
    }

    /// <summary>The path within the input folder that a relative path means, seen from a file; null where it leaves the folder.</summary>
    private static string? SourcePath(string from, string path)
    {
        if (path[0] == '/') return null;
        var parts = new List<string>(from.Split('/')[..^1]);
        foreach (var part in path.Split('/'))
        {
            if (part == ".") continue;
            if (part != "..") parts.Add(part);
            else if (parts.Count > 0) parts.RemoveAt(parts.Count - 1);
            else return null;
        }
        return string.Join('/', parts);
    }
}
