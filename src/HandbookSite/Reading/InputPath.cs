using HandbookSite.Content;

namespace HandbookSite.Reading;

/// <summary>What the path of a Markdown file says: 'cases/logo.nl.md' is the page 'cases/logo' in Dutch.</summary>
internal sealed record InputPath(string Id, string LanguageCode, PageKind Kind, string? SectionId)
{
    private const string Ending = ".md";

    /// <summary>Null where the path is not that of a page: no language before '.md', or folders in folders.</summary>
    public static InputPath? Parse(string path)
    {
        if (!path.EndsWith(Ending, StringComparison.Ordinal)) return null;
        var dot = path.AsSpan(0, path.Length - Ending.Length).LastIndexOf('.');
        var slash = path.LastIndexOf('/');
        if (dot <= slash + 1 || path.IndexOf('/') != slash) return null;
        var (id, code) = (path[..dot], path[(dot + 1)..^Ending.Length]);
        var isIndex = string.Equals(id[(slash + 1)..], "index", StringComparison.Ordinal);
        var kind = !isIndex ? PageKind.Article : slash < 0 ? PageKind.Home : PageKind.Section;
        return new InputPath(id, code, kind, slash < 0 ? null : id[..slash]);
    }
}
