using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Content;

/// <summary>What stands above the text of a page.</summary>
public sealed record FrontMatter
{
    /// <summary>False where the front matter could not be read, so that nothing follows from what is missing in it.</summary>
    public bool IsReadable { get; init; } = true;

    /// <summary>The title, which is the page's first heading.</summary>
    public string Title { get; init; } = "";

    /// <summary>The last part of the address; the file's name where there is none.</summary>
    public string? Slug { get; init; }

    /// <summary>Where the author wrote the slug.</summary>
    public Place? SlugPlace { get; init; }

    /// <summary>One or two sentences for lists, search engines and feeds.</summary>
    public string? Summary { get; init; }

    /// <summary>The position among the pages of a section that is not dated.</summary>
    public int? Order { get; init; }

    /// <summary>The day on which the page was published.</summary>
    public DateOnly? Date { get; init; }

    /// <summary>The subjects.</summary>
    public ImmutableArray<string> Tags { get; init; } = [];

    /// <summary>Whether only the preview shows the page.</summary>
    public bool Draft { get; init; }

    /// <summary>Earlier addresses, which lead on to the page.</summary>
    public ImmutableArray<PageAlias> Aliases { get; init; } = [];

    /// <summary>The box of facts.</summary>
    public ImmutableArray<Fact> Facts { get; init; } = [];

    /// <summary>Who keeps the page right.</summary>
    public string? Owner { get; init; }

    /// <summary>The day on which the page was last gone over.</summary>
    public DateOnly? Reviewed { get; init; }

    /// <summary>The day of the last change that is known of: published or gone over.</summary>
    public DateOnly? Updated => Reviewed is { } reviewed && (Date is not { } date || reviewed > date) ? reviewed : Date;

    /// <summary>The day by which the page wants to be gone over again.</summary>
    public DateOnly? ReviewBy { get; init; }
}
