namespace HandbookSite.Tests.Reading;

public sealed class GuidePathsTests
{
    [Fact]
    public void Questions_that_lead_to_every_outcome_are_right() => Assert.Empty(TestGuide.Diagnostics(TestGuide.Questions));

    [Theory]
    [InlineData("next: people", "next: peolpe", "2:108: error HB134: There is no question or outcome 'peolpe'. Did you mean 'people'?")]
    [InlineData("next: go", "next: elsewhere", "3:92: error HB134: There is no question or outcome 'elsewhere'.")]
    [InlineData("next: go", "next: stop", "6:3: error HB135: No answer leads to the outcome 'go', so that nobody sees it. Let a 'next' name it, or take it away.")]
    [InlineData("next: people", "next: go", "3:3: error HB135: No answer leads to the question 'people', so that nobody sees it. Let a 'next' name it, or take it away.")]
    [InlineData("{ text: Ja, next: stop }, no: { text: Nee, next: go }", "{ text: Ja, next: hurt }, no: { text: Nee, next: go }", "3:61: error HB136: The questions go round in a circle: hurt → people → hurt. Let one of these answers lead on.")]
    [InlineData("{ text: Ja, next: stop }, no: { text: Nee, next: go }", "{ text: Ja, next: people }, no: { text: Nee, next: go }", "3:61: error HB136: The questions go round in a circle: people → people. Let one of these answers lead on.")]
    [InlineData("  go:", "  people:", "3:92: error HB134: There is no question or outcome 'go'.", "6:3: error HB133: The id 'people' stands in this guide already. Give one of the two another.")]
    public void A_way_that_leads_wrong_has_a_line(string old, string changed, params string[] lines) => Assert.Equal(lines, TestGuide.Diagnostics(TestGuide.With(old, changed)));

    [Fact]
    public void Every_circle_is_named() => Assert.Equal(
        [
            "3:48: error HB136: The questions go round in a circle: a → b → a. Let one of these answers lead on.",
            "3:73: error HB136: The questions go round in a circle: b → b. Let one of these answers lead on.",
        ],
        TestGuide.Diagnostics("""
            questions:
              a: { ask: A?, answers: { x: { text: X, next: b }, y: { text: Y, next: c } } }
              b: { ask: B?, answers: { x: { text: X, next: a }, y: { text: Y, next: b } } }
            outcomes:
              c: { title: C, text: C }
            """));

    [Fact]
    public void A_long_way_is_no_circle()
    {
        var questions = string.Concat(Enumerable.Range(0, 500).Select(number => $"  q{number}: {{ ask: A, answers: {{ x: {{ text: X, next: q{number + 1} }}, y: {{ text: Y, next: q{number + 1} }} }} }}\n"));
        Assert.Empty(TestGuide.Diagnostics($"questions:\n{questions}outcomes:\n  q500: {{ title: A, text: A }}\n"));
    }

    [Fact]
    public void A_box_with_the_id_of_its_group_is_reported() => Assert.Equal(
        ["2:27: error HB133: The id 'a' stands in this guide already. Give one of the two another."],
        TestGuide.Diagnostics("boxes:\n  a: { title: A, items: { a: { text: A } } }\n"));
}
