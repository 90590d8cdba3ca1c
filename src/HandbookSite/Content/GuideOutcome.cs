using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Content;

/// <summary>Where the answers of a guide lead.</summary>
public sealed record GuideOutcome(string Id, Place Place)
{
    /// <summary>Whether it may be done; null where that is not what the guide is about.</summary>
    public GuideVerdict? Verdict { get; init; }

    /// <summary>The outcome in one line.</summary>
    public LocalText Title { get; init; } = LocalText.Empty;

    /// <summary>The reason.</summary>
    public LocalText Text { get; init; } = LocalText.Empty;

    /// <summary>Whom to ask.</summary>
    public LocalText Whom { get; init; } = LocalText.Empty;

    /// <summary>Where to read on.</summary>
    public ImmutableArray<GuideLink> Links { get; init; } = [];
}
