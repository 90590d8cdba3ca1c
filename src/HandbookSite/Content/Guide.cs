using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Content;

/// <summary>What stands in <c>&lt;name&gt;.guide.yml</c> beside a page: questions that lead to outcomes, or a checklist of boxes.</summary>
public sealed record Guide(Place Place)
{
    /// <summary>The questions in the order shown; the first is where it starts.</summary>
    public ImmutableArray<GuideQuestion> Questions { get; init; } = [];

    /// <summary>Where the questions lead.</summary>
    public ImmutableArray<GuideOutcome> Outcomes { get; init; } = [];

    /// <summary>The groups of a checklist.</summary>
    public ImmutableArray<GuideGroup> Groups { get; init; } = [];

    /// <summary>The ids that the guide adds to those of its page, and where each is written.</summary>
    public IEnumerable<(string Id, Place Place)> Anchors =>
    [
        .. Questions.Select(question => (question.Id, question.Place)),
        .. Outcomes.Select(outcome => (outcome.Id, outcome.Place)),
        .. Groups.SelectMany(group => group.Boxes.Select(box => (box.Id, box.Place)).Prepend((group.Id, group.Place))),
    ];

    /// <summary>Every link to a page.</summary>
    public IEnumerable<GuideLink> Links =>
    [
        .. Questions.SelectMany(question => question.Answers).SelectMany(answer => answer.Adds),
        .. Outcomes.SelectMany(outcome => outcome.Links),
        .. Groups.SelectMany(group => group.Boxes).Select(box => box.Link).OfType<GuideLink>(),
    ];
}
