using HandbookSite.Diagnostics;

namespace HandbookSite.Tests.Diagnostics;

public sealed class DiagnosticTests
{
    [Fact]
    public void A_line_names_place_severity_code_and_sentence() =>
        Assert.Equal("input/a.nl.md:12:5: warning HB201: Words.", new Place("input/a.nl.md", 12, 5).Says(Codes.MissingTranslation, "Words.").ToString());

    [Fact]
    public void Lines_are_sorted_by_path_line_column_code_and_sentence()
    {
        Diagnostic[] sorted =
        [
            new Place("a", 2, 9).Says(Codes.RawHtml, "x"),
            new Place("a", 10, 1).Says(Codes.BrokenLink, "y"),
            new Place("a", 10, 2).Says(Codes.BrokenLink, "a"),
            new Place("a", 10, 2).Says(Codes.BrokenLink, "b"),
            new Place("a", 10, 2).Says(Codes.BrokenAnchor, "a"),
            new Place("b").Says(Codes.BadUtf8, "a"),
        ];
        Assert.Equal(sorted, sorted.Reverse().Order(Diagnostic.Order));
    }

    [Fact]
    public void Places_compare_by_path_then_line_then_column()
    {
        Assert.True(new Place("a", 2) < new Place("a", 10));
        Assert.True(new Place("a", 2, 3) > new Place("a", 2, 2));
        Assert.True(new Place("B", 9) <= new Place("a"));
        Assert.True(new Place("a") >= new Place("a"));
    }

    [Fact]
    public void Ten_mistakes_give_ten_lines()
    {
        var site = TestSite.Build("""
            -- b.nl.md --
            ---
            titel: B
            ordr: 1
            ---
            # Kop
            [x](nowhere.md) en ![](photo.png)
            <b>
            ::: nota
            :::
            -- a.nl.md --
            Geen kop
            -- readme.txt --
            x
            """);
        Assert.Equal(
            [
                "input/a.nl.md:1:1: error HB106: The page begins without front matter. Put '---', a line 'title: …' and '---' above the text.",
                "input/b.nl.md:2:1: error HB103: Front matter has no key 'titel'. Did you mean 'title'?",
                "input/b.nl.md:3:1: error HB103: Front matter has no key 'ordr'. Did you mean 'order'?",
                "input/b.nl.md:5:1: error HB403: The title is the only heading of level 1. Begin this one with '##'.",
                "input/b.nl.md:6:1: error HB301: The link 'nowhere.md' leads nowhere.",
                "input/b.nl.md:6:20: error HB306: The picture 'photo.png' is not there.",
                "input/b.nl.md:6:20: error HB402: The picture 'photo.png' has no text for those who cannot see it. Say in the brackets what it shows.",
                "input/b.nl.md:7:1: error HB401: HTML has no place in a page. Write it in Markdown.",
                "input/b.nl.md:8:1: error HB404: There is no box 'nota'; there are note, tip, warning, example, legal. Did you mean 'note'?",
                "input/readme.txt:1:1: warning HB109: The file is no page, no picture and no settings; it is not published.",
            ],
            site.Diagnostics);
    }
}
