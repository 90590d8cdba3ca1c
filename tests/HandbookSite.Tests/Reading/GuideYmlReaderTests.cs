using HandbookSite.Content;

namespace HandbookSite.Tests.Reading;

public sealed class GuideYmlReaderTests
{
    private const string Boxes = "boxes:\n  a: { title: Vooraf, items: { b: { text: Vraag het, link: q#kop }, c: { text: Schrijf het op } } }\n";

    [Fact]
    public void Questions_and_outcomes_are_read_in_order()
    {
        var guide = Guide(TestGuide.Questions);
        Assert.Equal(["hurt", "people"], guide.Questions.Select(question => question.Id));
        Assert.Equal(["stop", "people"], guide.Questions[0].Answers.Select(answer => answer.Next));
        Assert.Equal([("q", "kop")], guide.Questions[0].Answers[1].Adds.Select(link => (link.Page, link.Anchor ?? "")));
        Assert.Equal([("stop", GuideVerdict.No), ("go", GuideVerdict.Yes)], guide.Outcomes.Select(outcome => (outcome.Id, outcome.Verdict!.Value)));
        Assert.Empty(guide.Groups);
    }

    [Fact]
    public void Boxes_are_read_in_their_groups()
    {
        var group = Assert.Single(Guide(Boxes).Groups);
        Assert.Equal([("b", "q"), ("c", null)], group.Boxes.Select(box => (box.Id, box.Link?.Page)));
    }

    [Fact]
    public void An_outcome_needs_no_verdict() => Assert.Null(Guide(TestGuide.With("verdict: yes, ", "")).Outcomes[1].Verdict);

    [Theory]
    [InlineData("verdict: yes", "verdict: yess", "6:18: error HB137: There is no verdict 'yess'; there are yes, not-yet, no. Did you mean 'yes'?")]
    [InlineData("verdict: yes", "verdict: perhaps", "6:18: error HB137: There is no verdict 'perhaps'; there are yes, not-yet, no.")]
    [InlineData("help: Kijk goed.", "hlep: Kijk goed.", "2:25: error HB103: The question 'hurt' has no key 'hlep'. Did you mean 'help'?")]
    [InlineData("adds: [q#kop]", "add: [q#kop]", "2:116: error HB103: The answer 'no' has no key 'add'. Did you mean 'adds'?")]
    [InlineData("whom: de uitvoerder", "who: de uitvoerder", "5:64: error HB103: The outcome 'stop' has no key 'who'. Did you mean 'whom'?")]
    [InlineData("ask: Gewond?, ", "", "2:3: error HB105: The question 'hurt' needs the key 'ask'.")]
    [InlineData("title: Toe maar, ", "", "6:3: error HB105: The outcome 'go' needs the key 'title'.")]
    [InlineData(", text: Niemand staat erop.", "", "6:3: error HB105: The outcome 'go' needs the key 'text'.")]
    [InlineData("{ text: Nee, next: go }", "{ next: go }", "3:69: error HB105: The answer 'no' needs the key 'text'.")]
    [InlineData("{ text: Nee, next: go }", "{ text: Nee }", "3:69: error HB105: The answer 'no' needs the key 'next'.")]
    [InlineData("ask: Mensen?", "ask: { nl: Mensen?, de: Leute? }", "3:33: error HB103: 'ask' has no key 'de'.")]
    [InlineData("ask: Mensen?", "ask: {}", "3:13: error HB105: 'ask' has no words in Nederlands. Add 'nl: …' to it.")]
    [InlineData("adds: [q#kop]", "adds: q", "2:122: error HB104: 'adds' wants a list, as [one, two]; here stands 'q'.")]
    [InlineData("adds: [q#kop]", "adds: [[q]]", "2:123: error HB104: 'adds' wants a text; here stands a list.")]
    [InlineData("yes: { text: Ja, next: stop }, no: { text: Nee, next: go }", "no: { text: Nee, next: go }", "3:27: error HB131: The question 'people' has one answer; a question has at least two.")]
    [InlineData("  go:", "  Go_on:", "3:92: error HB134: There is no question or outcome 'go'.", "6:3: error HB132: 'Go_on' is no id: it becomes part of the address, and has lower-case letters, digits and hyphens only.")]
    [InlineData("outcomes:", "outcome:", "4:1: error HB103: A guide has no key 'outcome'. Did you mean 'outcomes'?")]
    [InlineData("questions:", "question:", "1:1: error HB103: A guide has no key 'question'. Did you mean 'questions'?")]
    public void What_is_wrong_in_a_guide_has_a_line(string old, string changed, params string[] lines) => Assert.Equal(lines, TestGuide.Diagnostics(TestGuide.With(old, changed)));

    [Theory]
    [InlineData("", "1:1: error HB131: A guide has 'questions' and 'outcomes', or 'boxes'; here is neither.")]
    [InlineData("questions: {}\noutcomes: {}\n", "1:1: error HB131: Under 'questions' stands nothing.", "2:1: error HB131: Under 'outcomes' stands nothing.")]
    [InlineData("questions:\n  a: { ask: A?, answers: {} }\n", "1:1: error HB131: Questions lead to outcomes. Add 'outcomes'.", "2:17: error HB131: The question 'a' has no answer; a question has at least two.")]
    [InlineData(Boxes + "questions:\n  d: { ask: A?, answers: { e: { text: A, next: f }, g: { text: A, next: f } } }\noutcomes:\n  f: { title: A, text: A }\n", "3:1: error HB131: A guide has questions with outcomes, or boxes, and not both. Put one of them beside a page of its own.")]
    [InlineData("boxes: [a]\n", "1:8: error HB104: 'boxes' wants keys with values; here stands a list.")]
    [InlineData("boxes:\n  a: { title: A, items: {} }\n", "2:18: error HB131: Under 'items' stands nothing.")]
    [InlineData("boxes:\n  a: { title: A }\n", "2:3: error HB105: The group of boxes 'a' needs the key 'items'.")]
    [InlineData("boxes:\n  a: { title: A, items: { b: { txt: B } } }\n", "2:32: error HB103: The box 'b' has no key 'txt'. Did you mean 'text'?")]
    [InlineData("boxes:\n  a: { title: A, items: { b: { link: q } } }\n", "2:27: error HB105: The box 'b' needs the key 'text'.")]
    [InlineData("boxes:\n  -a: { title: A, items: { b: { text: B } } }\n", "2:3: error HB132: '-a' is no id: it becomes part of the address, and has lower-case letters, digits and hyphens only.")]
    public void What_is_missing_or_too_much_has_a_line(string yml, params string[] lines) => Assert.Equal(lines, TestGuide.Diagnostics(yml));

    private static Guide Guide(string yml) => TestGuide.Build(yml).Result.Pages.Single(page => page.Id == "p").Source.Guide!;
}
