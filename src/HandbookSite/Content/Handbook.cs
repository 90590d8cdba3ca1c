using System.Collections.Immutable;

namespace HandbookSite.Content;

/// <summary>What the authors wrote. The first language is the original.</summary>
public sealed record Handbook(
    Uri Url,
    ImmutableDictionary<string, string> Titles,
    ImmutableArray<Language> Languages,
    ImmutableArray<Section> Sections)
{
    /// <summary>The id of the page that shows the glossary.</summary>
    public const string GlossaryId = "glossary";

    /// <summary>Whether pages may hold HTML.</summary>
    public bool RawHtml { get; init; }

    /// <summary>Where the handbook's own settings stand, for diagnostics that belong to no page.</summary>
    public Diagnostics.Place Place { get; init; }

    /// <summary>The pages in ordinal order of their ids, without drafts unless they were asked for.</summary>
    public ImmutableArray<Page> Pages { get; init; } = [];

    /// <summary>The texts that wait: page id and language code.</summary>
    public ImmutableHashSet<(string Id, string Language)> Drafts { get; init; } = [];

    /// <summary>The fields of all protocols, by their keys.</summary>
    public ImmutableDictionary<string, Field> Fields { get; init; } = ImmutableDictionary<string, Field>.Empty;

    /// <summary>The terms of the glossary, in the order of its file.</summary>
    public ImmutableArray<GlossaryTerm> Glossary { get; init; } = [];

    /// <summary>What the texts rest on, by id.</summary>
    public ImmutableDictionary<string, SourceEntry> Sources { get; init; } = ImmutableDictionary<string, SourceEntry>.Empty;

    /// <summary>The pictures by their paths in the input folder.</summary>
    public ImmutableDictionary<string, Picture> Pictures { get; init; } = ImmutableDictionary<string, Picture>.Empty;

    /// <summary>The first language.</summary>
    public Language Original => Languages[0];

    /// <summary>Whether there is anything to download.</summary>
    public bool HasProtocols => Pages.Any(page => page.Protocol is not null);

    /// <summary>Whether any section is dated, so that there is something for a feed.</summary>
    public bool HasFeed => Sections.Any(section => section.IsDated);

    /// <summary>The title of the site in a language; the original's where there is none.</summary>
    public string Title(Language language) => Titles.GetValueOrDefault(language.Code) ?? Titles.GetValueOrDefault(Original.Code) ?? "";
}
