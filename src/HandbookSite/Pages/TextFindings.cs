using System.Collections.Immutable;
using HandbookSite.Diagnostics;
using HandbookSite.Markdown;

namespace HandbookSite.Pages;

/// <summary>What the checks of a page want to know of its text.</summary>
internal sealed record TextFindings(ImmutableArray<Place> RawHtml, ImmutableArray<WrittenBox> Boxes, ImmutableArray<WrittenId> StrayIds, ImmutableArray<WrittenId> StrayBraces, ImmutableArray<Place> OpenCode, ImmutableArray<Place> StrayHeadings, ImmutableArray<WrittenField> Fields)
{
    /// <summary>Sentences that name an article of a statute or a court and cite nothing, where every statement of law has its source.</summary>
    public ImmutableArray<WrittenLaw> UncitedLaws { get; init; } = [];
}
