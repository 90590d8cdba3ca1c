namespace HandbookSite.Tests.Analyzers;

public sealed class GuideAnalyzerTests
{
    [Theory]
    [InlineData("links: [q,", "links: [w,", "5:93: error HB138: There is no page 'w'. Write the id of a page, as 'cases/site-photo'. Did you mean 'p'?")]
    [InlineData("links: [q,", "links: [q.md,", "5:93: error HB138: There is no page 'q.md'. Write the id of a page, as 'cases/site-photo'.")]
    [InlineData("adds: [q#kop]", "adds: [q#kpo]", "2:123: error HB138: The page 'q' has no place '#kpo'. Did you mean 'kop'?")]
    [InlineData("adds: [q#kop]", "adds: [p#stpo]", "2:123: error HB138: The page 'p' has no place '#stpo'. Did you mean 'stop'?")]
    [InlineData("  hurt:", "  begin:", "2:3: error HB133: The id 'begin' is that of a place in the text of the page already. Give one of the two another.")]
    public void What_is_not_there_or_there_twice_has_a_line(string old, string changed, string line) => Assert.Equal([line], TestGuide.Diagnostics(TestGuide.With(old, changed)));

    [Fact]
    public void A_link_to_a_draft_is_reported() => Assert.Equal(
        ["input/p.guide.yml:1:54: error HB138: The page 'd' is a draft. Publish it first, or take the link out."],
        TestSite.Build("""
            -- p.nl.md --
            ---
            title: P
            ---
            -- d.nl.md --
            ---
            title: D
            draft: true
            ---
            -- p.guide.yml --
            boxes: { a: { title: A, items: { b: { text: B, link: d } } } }
            """).Diagnostics);

    [Fact]
    public void A_text_links_to_a_question_as_to_a_heading() => Assert.Equal(
        ["input/q.nl.md:4:13: error HB302: The page 'p' has no place '#cd'."],
        TestSite.Build("""
            -- p.nl.md --
            ---
            title: P
            ---
            -- q.nl.md --
            ---
            title: Q
            ---
            [B](p.md#b) [C](p.md#cd)
            -- p.guide.yml --
            boxes: { a: { title: A, items: { b: { text: B } } } }
            """).Diagnostics);
}
