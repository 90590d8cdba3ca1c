using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Routing;

namespace HandbookSite.Theming.Views;

/// <summary>The questions of a page with where they lead, or its boxes, in the reader's language also where the text is not.</summary>
internal sealed class GuideView(ThemedSite themed, Guide guide, Language language)
{
    private readonly Texts _texts = themed.Of(language).Texts;

    public ImmutableArray<QuestionView> Questions =>
        [.. guide.Questions.Select(question => new QuestionView(question.Id, question.Ask.In(language), Optional(question.Help), [.. question.Answers.Select(Answer)]))];

    public ImmutableArray<OutcomeView> Outcomes => [.. guide.Outcomes.Select(Outcome)];

    public ImmutableArray<BoxGroupView> Groups =>
        [.. guide.Groups.Select(group => new BoxGroupView(group.Id, group.Title.In(language), [.. group.Boxes.Select(Box)]))];

    private AnswerView Answer(GuideAnswer answer) => new(answer.Id, answer.Text.In(language), answer.Next, Links(answer.Adds));

    private OutcomeView Outcome(GuideOutcome outcome)
    {
        var (verdict, words) = outcome.Verdict switch
        {
            GuideVerdict.Yes => ("yes", _texts["verdict_yes"]),
            GuideVerdict.NotYet => ("not-yet", _texts["verdict_not_yet"]),
            GuideVerdict.No => ("no", _texts["verdict_no"]),
            _ => ((string?)null, (string?)null),
        };
        return new OutcomeView(outcome.Id, verdict, words, outcome.Title.In(language), outcome.Text.In(language), Optional(outcome.Whom), Links(outcome.Links));
    }

    private BoxView Box(GuideBox box) => new(box.Id, box.Text.In(language), box.Link is { } link ? Links([link]).FirstOrDefault() : null);

    private ImmutableArray<LinkView> Links(ImmutableArray<GuideLink> links) =>
    [
        .. links.Select(link => LinkResolver.Resolve(themed.Site, language, link)).Where(target => target.Page is not null)
            .Select(target => themed.Link(target.Page!) with { Href = target.Href }),
    ];

    private string? Optional(LocalText text) => text.In(language) is { Length: > 0 } words ? words : null;
}
