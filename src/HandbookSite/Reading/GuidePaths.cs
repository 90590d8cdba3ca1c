using HandbookSite.Content;
using HandbookSite.Diagnostics;

namespace HandbookSite.Reading;

/// <summary>Checks where the answers of a guide lead: to something that is there, to everything that is there, and never round in a circle.</summary>
internal sealed class GuidePaths
{
    private readonly Dictionary<string, GuideQuestion> _questions;
    private readonly HashSet<string> _ids;
    private readonly Guide _guide;
    private readonly Action<Diagnostic> _report;

    private GuidePaths(Guide guide, Action<Diagnostic> report)
    {
        (_guide, _report) = (guide, report);
        _questions = guide.Questions.ToDictionary(question => question.Id, StringComparer.Ordinal);
        _ids = [.. _questions.Keys, .. guide.Outcomes.Select(outcome => outcome.Id)];
    }

    /// <summary>Reports ids that stand twice, and ways that lead nowhere, round, or past a question or outcome.</summary>
    public static void Check(Guide guide, Action<Diagnostic> report)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (id, place) in guide.Anchors)
            if (!taken.Add(id)) report(place.Says(Codes.DoubleGuideId, $"The id '{id}' stands in this guide already. Give one of the two another."));
        if (guide.Questions.IsEmpty || guide.Outcomes.IsEmpty) return;
        var paths = new GuidePaths(guide, report);
        var isBroken = paths.CheckNext();
        paths.CheckCircles();
        // What cannot be reached follows from an answer that leads nowhere.
        if (!isBroken) paths.CheckReached();
    }

    private bool CheckNext()
    {
        var lost = _guide.Questions.SelectMany(question => question.Answers).Where(answer => !_ids.Contains(answer.Next)).ToList();
        foreach (var answer in lost.Where(answer => answer.Next.Length > 0))
            _report(answer.Place.Says(Codes.UnknownNext, $"There is no question or outcome '{answer.Next}'.{Suggestion.For(answer.Next, _ids)}"));
        return lost.Count > 0;
    }

    private void CheckReached()
    {
        var reached = new HashSet<string>(StringComparer.Ordinal);
        var waiting = new Stack<string>([_guide.Questions[0].Id]);
        while (waiting.TryPop(out var id))
            if (reached.Add(id) && _questions.TryGetValue(id, out var question))
                foreach (var answer in question.Answers) waiting.Push(answer.Next);
        foreach (var question in _guide.Questions.Where(question => !reached.Contains(question.Id)))
            Unreached(question.Place, "question", question.Id);
        foreach (var outcome in _guide.Outcomes.Where(outcome => !reached.Contains(outcome.Id)))
            Unreached(outcome.Place, "outcome", outcome.Id);
    }

    private void Unreached(Place place, string what, string id) =>
        _report(place.Says(Codes.UnreachedStep, $"No answer leads to the {what} '{id}', so that nobody sees it. Let a 'next' name it, or take it away."));

    private void CheckCircles()
    {
        var closing = new HashSet<GuideAnswer>(ReferenceEqualityComparer.Instance);
        while (Circle(closing) is { } circle)
        {
            var last = circle[^1].Answer;
            closing.Add(last);
            _report(last.Place.Says(Codes.GuideCircle, $"The questions go round in a circle: {string.Join(" → ", circle.Select(step => step.Question))} → {last.Next}. Let one of these answers lead on."));
        }
    }

    /// <summary>A way that comes back to where it began, without the answers that close one already; null where there is none.</summary>
    private List<(string Question, GuideAnswer Answer)>? Circle(HashSet<GuideAnswer> closing)
    {
        var open = _questions.Values.ToDictionary(question => question.Id, question => question.Answers.Where(answer => !closing.Contains(answer)).ToList(), StringComparer.Ordinal);
        while (open.Where(question => !question.Value.Exists(answer => open.ContainsKey(answer.Next))).Select(question => question.Key).ToList() is { Count: > 0 } ends)
            foreach (var end in ends) open.Remove(end);
        if (_guide.Questions.FirstOrDefault(question => open.ContainsKey(question.Id)) is not { } start) return null;
        var way = new List<(string Question, GuideAnswer Answer)>();
        for (var id = start.Id; ;)
        {
            if (way.FindIndex(step => step.Question == id) is var first and >= 0) return way[first..];
            way.Add((id, open[id].Find(answer => open.ContainsKey(answer.Next))!));
            id = way[^1].Answer.Next;
        }
    }
}
