using System.Collections.Frozen;
using System.Collections.Immutable;
using HandbookSite.Content;

namespace HandbookSite.Routing;

/// <summary>The handbook as a website: every page in every language, with its address and its neighbours.</summary>
public sealed class Site
{
    private readonly string _root;
    private readonly FrozenDictionary<(string Id, int Language), SitePage> _byId;
    private readonly FrozenDictionary<int, (Chapter Chapter, int Position)> _positions;
    private readonly ImmutableArray<ImmutableArray<Chapter>> _chapters;
    private readonly ImmutableArray<ImmutableArray<SitePage>> _rootPages;

    internal Site(Handbook handbook, Uri url, ImmutableArray<SitePage> pages, ImmutableArray<ImmutableArray<Chapter>> chapters, ImmutableArray<ImmutableArray<SitePage>> rootPages)
    {
        (Handbook, Pages, _chapters, _rootPages) = (handbook, pages, chapters, rootPages);
        (Origin, _root) = ($"{url.Scheme}://{url.IdnHost}{(url.IsDefaultPort ? "" : $":{url.Port}")}", url.AbsolutePath.TrimEnd('/'));
        _byId = pages.ToFrozenDictionary(page => (page.Id, page.Language.Index));
        _positions = chapters.SelectMany(all => all).SelectMany(Positions).ToFrozenDictionary(place => place.Page, place => (place.Chapter, place.Position));
    }

    /// <summary>What the authors wrote.</summary>
    public Handbook Handbook { get; }

    /// <summary>Scheme and host, without a slash at the end.</summary>
    public string Origin { get; }

    /// <summary>Every page in every language, by <see cref="SitePage.Index"/>.</summary>
    public ImmutableArray<SitePage> Pages { get; }

    /// <summary>The sections in a language, in the order of the navigation.</summary>
    public ImmutableArray<Chapter> Chapters(Language language) => _chapters[language.Index];

    /// <summary>The pages that stand in no section, such as 'about', in their order.</summary>
    public ImmutableArray<SitePage> RootPages(Language language) => _rootPages[language.Index];

    /// <summary>A page by its id, null where there is none.</summary>
    public SitePage? Find(string id, Language language) => _byId.GetValueOrDefault((id, language.Index));

    /// <summary>The section that a page stands in or is the index of, null for others.</summary>
    public Chapter? ChapterOf(SitePage page) => _positions.TryGetValue(page.Index, out var place) ? place.Chapter : null;

    /// <summary>The page <paramref name="step"/> places further in the same section.</summary>
    public SitePage? Neighbour(SitePage page, int step) =>
        _positions.TryGetValue(page.Index, out var place) && place.Position >= 0 ? place.Chapter.Pages.ElementAtOrDefault(place.Position + step) : null;

    /// <summary>The same page in every language that it is written in; a fallback is none of them.</summary>
    public IEnumerable<SitePage> Translations(SitePage page) => page.Source.Translations.Select(text => Find(page.Id, text.Language)).OfType<SitePage>();

    /// <summary>The start of a language.</summary>
    public static Route Home(Language language) => new($"/{language.Code}/");

    /// <summary>The feed of a language.</summary>
    public static Route Feed(Language language) => new($"/{language.Code}/feed.xml");

    /// <summary>The address as links within the site have it.</summary>
    public string Href(Route route) => _root + route.Encoded;

    /// <summary>The whole address, as machines want it.</summary>
    public string Absolute(Route route) => Origin + _root + route.Encoded;

    /// <summary>A section's pages by their positions; its own page stands before the first.</summary>
    private static IEnumerable<(int Page, Chapter Chapter, int Position)> Positions(Chapter chapter) =>
        chapter.Pages.Select((page, position) => (page.Index, chapter, position)).Prepend((chapter.Index.Index, chapter, -1));
}
