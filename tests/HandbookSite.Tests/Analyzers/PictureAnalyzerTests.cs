namespace HandbookSite.Tests.Analyzers;

public sealed class PictureAnalyzerTests
{
    [Theory]
    [InlineData("![Foto](phot.png)", "input/p.nl.md:4:1: error HB306: The picture 'phot.png' is not there. Did you mean 'photo.png'?")]
    [InlineData("![Foto](weg.jpg)", "input/p.nl.md:4:1: error HB306: The picture 'weg.jpg' is not there.")]
    [InlineData("![Foto](../photo.png)", "input/p.nl.md:4:1: error HB306: The picture '../photo.png' is not there. Did you mean 'photo.png'?")]
    [InlineData("![Foto](https://example.org/a.png)", "input/p.nl.md:4:1: error HB306: The picture 'https://example.org/a.png' lies elsewhere. Put it beside the page: pages ask nothing of other sites.")]
    [InlineData("![Foto](//example.org/a.png)", "input/p.nl.md:4:1: error HB306: The picture '//example.org/a.png' lies elsewhere. Put it beside the page: pages ask nothing of other sites.")]
    [InlineData("![Foto](data:image/png;base64,AA)", "input/p.nl.md:4:1: error HB306: The picture 'data:image/png;base64,AA' lies elsewhere. Put it beside the page: pages ask nothing of other sites.")]
    [InlineData("![Foto](index.md)", "input/p.nl.md:4:1: error HB306: The picture 'index.md' is not there.")]
    [InlineData("![Foto](#a)", "input/p.nl.md:4:1: error HB306: The picture '#a' is not there.")]
    [InlineData("![](photo.png)", "input/p.nl.md:4:1: error HB402: The picture 'photo.png' has no text for those who cannot see it. Say in the brackets what it shows.")]
    [InlineData("![ ](photo.png)", "input/p.nl.md:4:1: error HB402: The picture 'photo.png' has no text for those who cannot see it. Say in the brackets what it shows.")]
    [InlineData("Tekst [![](photo.png)](index.md)", "input/p.nl.md:4:8: error HB402: The picture 'photo.png' has no text for those who cannot see it. Say in the brackets what it shows.")]
    [InlineData("![Foto](bad.png)", "input/bad.png:1:1: error HB405: The picture cannot be read. Save it again as PNG, JPEG, WebP, GIF or SVG.")]
    [InlineData("[Foto](bad.png)", "input/bad.png:1:1: error HB405: The picture cannot be read. Save it again as PNG, JPEG, WebP, GIF or SVG.")]
    public void A_picture_that_does_not_do_is_reported(string text, string line) =>
        Assert.Equal([line], TestPage.Diagnostics(text, ("photo.png", TestPicture.Png(1, 1)), ("bad.png", "bad"u8.ToArray())));

    [Fact]
    public void A_damaged_picture_is_reported_once_though_two_pages_show_it() => Assert.Single(TestSite.Build("""
        -- a.nl.md --
        ---
        title: A
        ---
        ![x](bad.png)
        -- b.nl.md --
        ---
        title: B
        ---
        ![x](bad.png)
        -- bad.png --
        """).Diagnostics);

    [Fact]
    public void A_picture_in_a_section_is_offered_by_its_path_from_the_page() => Assert.Equal(
        ["input/p.nl.md:4:1: error HB306: The picture 'cases/phot.png' is not there. Did you mean 'cases/photo.png'?"],
        TestPage.Diagnostics("![Foto](cases/phot.png)", ("cases/photo.png", TestPicture.Png(1, 1))));
}
