namespace HandbookSite.Tests.Analyzers;

public sealed class TextAnalyzerTests
{
    [Theory]
    [InlineData("::: nota\nx\n:::", "input/p.nl.md:4:1: error HB404: There is no box 'nota'; there are note, tip, warning, example, legal. Did you mean 'note'?")]
    [InlineData("::: Note\nx\n:::", "input/p.nl.md:4:1: error HB404: There is no box 'Note'; there are note, tip, warning, example, legal. Did you mean 'note'?")]
    [InlineData(":::\nx\n:::", "input/p.nl.md:4:1: error HB404: This ':::' ends no box. Take it out, or see that a box begins above it with ':::' and its kind.")]
    [InlineData("::: note Let op!\nx\n:::", "input/p.nl.md:4:1: error HB404: A box has the heading of its kind; 'Let op!' is not shown. Put it in the text.")]
    [InlineData("::: note {.klas}\nx\n:::", "input/p.nl.md:4:1: error HB404: A box has the heading of its kind; '{.klas}' is not shown. Put it in the text.")]
    [InlineData("tekst\n\n::: note\nx", "input/p.nl.md:6:1: error HB404: The box that begins here never ends. Put ':::' on a line of its own under it.")]
    [InlineData("tekst\n\n```\ncode", "input/p.nl.md:6:1: error HB404: The code that begins here never ends. Put '```' on a line of its own under it.")]
    [InlineData("- punt\n\n  ::: nota\n  x\n  :::", "input/p.nl.md:6:3: error HB404: There is no box 'nota'; there are note, tip, warning, example, legal. Did you mean 'note'?")]
    [InlineData("> ::: nota\n> x\n> :::", "input/p.nl.md:4:3: error HB404: There is no box 'nota'; there are note, tip, warning, example, legal. Did you mean 'note'?")]
    public void A_box_that_is_not_understood_is_reported(string text, string line) => Assert.Equal([line], TestPage.Diagnostics(text));

    [Theory]
    [InlineData("why")]
    [InlineData("when")]
    public void A_box_of_protocols_on_another_page_is_reported(string kind) => Assert.Equal(
        [$"input/p.nl.md:4:1: error HB612: '::: {kind}' belongs to the text of a protocol, which has a YAML file of its name beside it."],
        TestPage.Diagnostics($"::: {kind}\nx\n:::"));

    [Theory]
    [InlineData("::: when signature = true\nTekst.", "4:1: error HB404: The box that begins here never ends. Put ':::' on a line of its own under it.")]
    [InlineData("1. Een.\n\n::: why hierom\nTekst.\n:::", "6:1: error HB404: A box has the heading of its kind; 'hierom' is not shown. Put it in the text.")]
    [InlineData("::: wen signature = true\nTekst.\n:::", "4:1: error HB404: There is no box 'wen'; there are note, tip, warning, example, legal, why, when. Did you mean 'when'?")]
    public void A_box_of_a_protocol_is_understood_too(string text, string line) => Assert.Equal(["input/protocols/p.nl.md:" + line], TestProtocol.Diagnostics(text));

    [Theory]
    [InlineData("## A\n\n::: when signature = true\n\n1. Een.\n\n::: when photos = ask\n\n2. Twee.\n\n:::\n", "6:1: error HB404: The box of line 10 begins before this one has ended. End this one above it with ':::'; or, if it is to hold the other, begin and end it with one more colon.")]
    [InlineData("1. Een.\n\n::: why\nTekst.\n\n:::: when signature = true\n\n1. Twee.\n\n::: why\nDaarom.\n:::\n\n::::\n", "6:1: error HB404: The box of line 9 begins before this one has ended. End this one above it with ':::'; or, if it is to hold the other, begin and end it with one more colon.")]
    [InlineData("::: when signature = true\n\n1. Een.\n\n    :::\n", "8:5: error HB404: This ':::' stands too far in to end the box of line 4. Put it exactly under the line that begins the box.")]
    [InlineData("Tekst.\n\n:::\n", "6:1: error HB404: This ':::' ends no box. Take it out, or see that a box begins above it with ':::' and its kind.")]
    [InlineData(":::: when signature = true\n\n1. Een.\n\n::: why\nDaarom.\n\n::::\n\n[](#niets)\n", "8:1: error HB404: The box that begins here never ends. Put ':::' on a line of its own under it.")]
    public void An_end_that_is_amiss_is_one_line_where_the_author_made_it(string text, string line) => Assert.Equal(["input/protocols/p.nl.md:" + line], TestProtocol.Diagnostics(text));

    [Theory]
    [InlineData("# Kop", "input/p.nl.md:4:1: error HB403: The title is the only heading of level 1. Begin this one with '##'.")]
    [InlineData("Kop\n===", "input/p.nl.md:5:1: error HB403: The title is the only heading of level 1. Begin this one with '##'.")]
    [InlineData("##", "input/p.nl.md:4:1: error HB403: The heading has no words. Write some, or take it away.")]
    [InlineData("##Kop", "input/p.nl.md:4:1: error HB403: A heading has a space after its '##'. Put one there.")]
    [InlineData("### Kop", "input/p.nl.md:4:1: error HB403: A heading of level 3 stands under one of level 1. Begin it with '##'.")]
    [InlineData("## A\n\n#### B", "input/p.nl.md:6:1: error HB403: A heading of level 4 stands under one of level 2. Begin it with '###'.")]
    [InlineData("## A\n\n> #### B", "input/p.nl.md:6:3: error HB403: A heading of level 4 stands under one of level 2. Begin it with '###'.")]
    public void A_heading_of_the_wrong_level_is_reported(string text, string line) => Assert.Equal([line], TestPage.Diagnostics(text));

    [Fact]
    public void Headings_go_down_by_one_and_up_by_any() => Assert.Empty(TestPage.Diagnostics("## A\n\n### B\n\n#### C\n\n## D\n"));

    [Theory]
    [InlineData('>')]
    [InlineData('-')]
    public void Markdown_too_deep_in_itself_is_reported_and_the_rest_goes_on(char level)
    {
        var text = string.Concat(Enumerable.Repeat(level + " ", 200)) + "x";
        Assert.Equal(["input/p.nl.md:4:1: error HB117: Lists, quotations, boxes or brackets stand too deep in one another in this text."], TestPage.Diagnostics(text));
    }
}
