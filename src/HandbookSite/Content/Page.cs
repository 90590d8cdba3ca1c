using System.Collections.Immutable;

namespace HandbookSite.Content;

/// <summary>A page in all the languages that it is written in, the original first. Its id is the path that its files share: 'cases/linkedin-contact'.</summary>
public sealed record Page(string Id, PageKind Kind, string? SectionId, ImmutableArray<Translation> Translations)
{
    /// <summary>What stands beside the texts of a protocol; null on any other page.</summary>
    public Protocol? Protocol { get; init; }

    /// <summary>The questions or boxes that stand beside the page; null where there are none.</summary>
    public Guide? Guide { get; init; }

    /// <summary>The text in the first of the handbook's languages that has one.</summary>
    public Translation Original => Translations[0];

    /// <summary>Whether it is one of the pages that a section lists: an article or a protocol.</summary>
    public bool IsListed => Kind is PageKind.Article or PageKind.Protocol;

    /// <summary>The last part of the id, which is the slug where the author gives none.</summary>
    public string Name => Id[(Id.LastIndexOf('/') + 1)..];

    /// <summary>The text in a language, null where there is none.</summary>
    public Translation? In(Language language) => Translations.FirstOrDefault(text => text.Language.Index == language.Index);
}
