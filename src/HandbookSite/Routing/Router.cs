using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Diagnostics;

namespace HandbookSite.Routing;

/// <summary>Gives every page in every language its address, and every section its order.</summary>
internal sealed class Router
{
    private readonly Handbook _handbook;
    private readonly Action<Diagnostic> _report;
    private readonly Dictionary<string, Page> _indexes;

    private Router(Handbook handbook, Action<Diagnostic> report)
    {
        (_handbook, _report) = (handbook, report);
        _indexes = handbook.Pages.Where(page => page.Kind == PageKind.Section).ToDictionary(page => page.SectionId!, StringComparer.Ordinal);
    }

    /// <summary>The site; <paramref name="claims"/> are the addresses that belong to no author, <paramref name="folder"/> is where missing files belong.</summary>
    public static Site Route(Handbook handbook, SourceFolder folder, Uri? baseUrl, IEnumerable<Claim> claims, Action<Diagnostic> report)
    {
        var router = new Router(handbook, report);
        router.CheckPlaces(folder);
        var pages = router.Pages(folder);
        RouteTable.Check([.. claims, .. pages.Select(Claimed), .. pages.SelectMany(Aliases)], report);
        return new Site(
            handbook,
            baseUrl ?? handbook.Url,
            pages,
            [.. handbook.Languages.Select(language => router.Chapters(pages, language))],
            [.. handbook.Languages.Select(language => RootPages(pages, language))]);
    }

    private void CheckPlaces(SourceFolder folder)
    {
        var sections = _handbook.Sections.Select(section => section.Id).ToList();
        foreach (var section in _handbook.Pages.Select(page => page.SectionId).OfType<string>().Distinct(StringComparer.Ordinal).Except(sections, StringComparer.Ordinal))
            _report(FirstIn(section).Place.Says(Codes.UnknownSection, $"The folder '{section}' is not in 'sections' of handbook.yml.{Suggestion.For(section, sections)}"));
        foreach (var section in sections.Where(section => !_indexes.ContainsKey(section)))
            MissingIndex(folder, $"{section}/index.{_handbook.Original.Code}.md", $"the section '{section}'");
        if (_handbook.Pages.All(page => page.Kind != PageKind.Home)) MissingIndex(folder, $"index.{_handbook.Original.Code}.md", "the home page");
        CheckGlossary(folder);
        foreach (var text in _handbook.Pages.Where(IsUndated).SelectMany(page => page.Translations).Where(text => text.Meta is { Date: null, IsReadable: true }))
            _report(text.Place.Says(Codes.UndatedPage, "The section is dated, so the page needs a date. Add 'date: 2026-12-31' to the front matter."));
    }

    private Translation FirstIn(string section) => _handbook.Pages.First(page => page.SectionId == section).Original;

    private void MissingIndex(SourceFolder folder, string path, string what)
    {
        var isDraft = _handbook.Drafts.Any(draft => path.StartsWith(draft.Id + ".", StringComparison.Ordinal));
        _report(folder.PlaceOf(path).Says(Codes.MissingIndex, isDraft ? $"The index of {what} is a draft. Publish it first." : $"The file is missing: it is the index of {what}."));
    }

    private void CheckGlossary(SourceFolder folder)
    {
        if (_handbook.Glossary.IsEmpty || _handbook.Pages.Any(page => page.Id == Handbook.GlossaryId)) return;
        var place = folder.PlaceOf($"{Handbook.GlossaryId}.{_handbook.Original.Code}.md");
        _report(place.Says(Codes.MissingGlossaryPage, _handbook.Drafts.Any(draft => draft.Id == Handbook.GlossaryId)
            ? "The page of the glossary is a draft. Publish it first."
            : "The file is missing: it is the page of the glossary, with a title and an introduction to the list."));
    }

    private bool IsUndated(Page page) => page.IsListed && _handbook.Sections.Any(section => section.IsDated && section.Id == page.SectionId);

    private ImmutableArray<SitePage> Pages(SourceFolder folder)
    {
        var pages = ImmutableArray.CreateBuilder<SitePage>(_handbook.Pages.Length * _handbook.Languages.Length);
        foreach (var page in _handbook.Pages)
        {
            foreach (var language in _handbook.Languages)
            {
                var text = page.In(language) ?? page.Original;
                if (text.Language.Index != language.Index && !_handbook.Drafts.Contains((page.Id, language.Code)))
                    _report(folder.PlaceOf($"{page.Id}.{language.Code}.md").Says(Codes.MissingTranslation, $"The page is missing in {language.Name}; its readers get it in {text.Language.Name}."));
                pages.Add(new SitePage(pages.Count, page, language, text, Address(page, language, text)));
            }
        }
        return pages.DrainToImmutable();
    }

    private Route Address(Page page, Language language, Translation text) => page.Kind switch
    {
        PageKind.Home => Site.Home(language),
        PageKind.Section => new Route($"/{language.Code}/{text.Meta.Slug ?? page.SectionId}/"),
        _ when page.SectionId is { } section => new Route($"/{language.Code}/{SectionSlug(section, language)}/{text.Meta.Slug ?? page.Name}/"),
        _ => new Route($"/{language.Code}/{text.Meta.Slug ?? page.Name}/"),
    };

    private string SectionSlug(string section, Language language) =>
        _indexes.TryGetValue(section, out var page) ? (page.In(language) ?? page.Original).Meta.Slug ?? section : section;

    private ImmutableArray<Chapter> Chapters(ImmutableArray<SitePage> pages, Language language)
    {
        var here = pages.Where(page => page.Language.Index == language.Index).ToLookup(page => page.Source.SectionId, StringComparer.Ordinal);
        return
        [
            .. _handbook.Sections
                .Select(section => (Section: section, Index: here[section.Id].FirstOrDefault(page => page.Kind == PageKind.Section)))
                .Where(chapter => chapter.Index is not null)
                .Select(chapter => new Chapter(chapter.Section, chapter.Index!, [.. Ordered(here[chapter.Section.Id], chapter.Section.IsDated)])),
        ];
    }

    private static ImmutableArray<SitePage> RootPages(ImmutableArray<SitePage> pages, Language language) =>
        [.. Ordered(pages.Where(page => page.Language.Index == language.Index && page.Source.SectionId is null), isDated: false)];

    private static IOrderedEnumerable<SitePage> Ordered(IEnumerable<SitePage> pages, bool isDated)
    {
        var articles = pages.Where(page => page.IsListed);
        var ordered = isDated ? articles.OrderByDescending(page => page.Text.Meta.Date) : articles.OrderBy(page => page.Text.Meta.Order ?? int.MaxValue);
        return ordered.ThenBy(page => page.Id, StringComparer.Ordinal);
    }

    private static Claim Claimed(SitePage page) => new(page.Route, $"'{page.Id}' in {page.Language.Name}", page.Text.Meta.SlugPlace ?? page.Text.Place);

    private static IEnumerable<Claim> Aliases(SitePage page) =>
        page.IsFallback ? [] : page.Text.Meta.Aliases.Select(alias => new Claim(new Route(alias.Path), $"an alias of '{page.Id}'", alias.Place));
}
