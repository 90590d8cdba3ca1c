using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Routing;

namespace HandbookSite.Analyzers;

/// <summary>Guesses which page a broken link means: the one whose file has the same name, else the one whose path is nearest. One folder that was renamed breaks every link into it, so only the first hundred get the slower guess.</summary>
internal sealed class PageGuess(Site site)
{
    private const int MostSlowGuesses = 100;

    private readonly ILookup<string, Page> _byName = site.Handbook.Pages.Where(page => page.IsListed).ToLookup(page => page.Name, StringComparer.Ordinal);
    private int _slowGuesses;

    /// <summary>The end of a sentence: " Did you mean '../cases/logo.md'?", or nothing.</summary>
    public string For(SitePage from, string path)
    {
        var name = path[(path.LastIndexOf('/') + 1)..];
        if (_byName[Path.GetFileNameWithoutExtension(name)].ToList() is [var page]) return $" Did you mean '{Written(from, page)}'?";
        return _slowGuesses++ < MostSlowGuesses ? Suggestion.For(path, site.Handbook.Pages.Select(candidate => Written(from, candidate))) : "";
    }

    private string Written(SitePage from, Page page) => LinkResolver.Written(from, site.Find(page.Id, from.Language)!);
}
