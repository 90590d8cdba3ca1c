using System.Text;
using HandbookSite.Diagnostics;
using HandbookSite.Downloads.Word;
using HandbookSite.Theming;

namespace HandbookSite.Tests.Theming;

public sealed class WordLooksReaderTests
{
    [Fact]
    public void The_theme_of_the_program_says_what_holds_without_it() =>
        Assert.Equal(new WordLooks(), Read(File.ReadAllText(Repository.PathOf("theme", "word.yml")), []));

    [Fact]
    public void A_file_changes_what_it_names()
    {
        var looks = Read("fonts: { headings: Georgia }\nsizes: { text: 10 }\ncolours: { accent: \"aa0000\" }\nmargins: { left: 30 }\n", []);
        Assert.Equal(new WordLooks { HeadingFont = "Georgia", BodySize = 10, Accent = "AA0000", MarginLeft = 30 }, looks);
    }

    [Theory]
    [InlineData("logo.png", false)]
    [InlineData("logo.jpg", true)]
    public void A_logo_is_a_PNG_or_a_JPEG_of_the_theme(string path, bool isJpeg)
    {
        var bytes = isJpeg ? TestPicture.Jpeg(4, 2) : TestPicture.Png(4, 2);
        var logo = Read($"logo: {{ file: {path}, width: 40, height: 20 }}\n", [], (path, bytes)).Logo;
        Assert.Equal(new WordLogo(bytes, isJpeg, 40, 20), logo);
    }

    [Theory]
    [InlineData("font: x", "1:1: error HB103: word.yml has no key 'font'. Did you mean 'fonts'?")]
    [InlineData("sizes: { titel: 20 }", "1:10: error HB103: 'sizes' has no key 'titel'. Did you mean 'title'?")]
    [InlineData("sizes: { title: 200 }", "1:17: error HB104: 'title' wants 6 to 72 points; here stands '200'.")]
    [InlineData("sizes: { title: large }", "1:17: error HB104: 'title' wants a whole number; here stands 'large'.")]
    [InlineData("margins: { left: 5 }", "1:18: error HB104: 'left' wants 10 to 60 millimetres; here stands '5'.")]
    [InlineData("colours: { tint: grey }", "1:18: error HB104: 'tint' wants a colour as \"1F3A5F\"; here stands 'grey'.")]
    [InlineData("fonts: { text: A typeface with a very long name }", "1:16: error HB104: 'text' wants the name of a typeface, at most 31 characters long; here stands 'A typeface with a very long name'.")]
    [InlineData("logo: { file: a.png, width: 4 }", "1:7: error HB104: 'logo' wants height, as { file: images/logo.png, width: 40, height: 12 }.")]
    [InlineData("logo: { file: a.png, width: 4, height: 2 }", "1:15: error HB708: The theme has no 'a.png'.")]
    [InlineData("logo: { file: logo.svg, width: 4, height: 2 }", "1:15: error HB708: 'logo.svg' is neither a PNG nor a JPEG.")]
    public void A_mistake_is_reported(string text, string line)
    {
        Read(text, ["theme/word.yml:" + line], ("logo.svg", TestPicture.Svg("width='4' height='2'")));
    }

    [Fact]
    public void A_mistake_stops_the_build_and_the_file_is_not_published()
    {
        Assert.Equal(["theme/word.yml:1:1: error HB103: word.yml has no key 'font'. Did you mean 'fonts'?"], TestSite.Build("-- theme/word.yml --\nfont: x\n").Diagnostics);
        Assert.DoesNotContain(TestSite.BuildClean("-- theme/word.yml --\nsizes: { text: 10 }\n").Paths, path => path.Contains("word.yml", StringComparison.Ordinal));
    }

    private static WordLooks Read(string text, string[] lines, params (string Path, byte[] Bytes)[] files)
    {
        var diagnostics = new List<Diagnostic>();
        var folder = new SourceFolder("theme", [.. files.Select(file => new SourceFile(file.Path, "theme/" + file.Path, () => file.Bytes))]);
        var looks = WordLooksReader.Read(new SourceFile("word.yml", "theme/word.yml", () => Encoding.UTF8.GetBytes(text)), folder, diagnostics.Add);
        Assert.Equal(lines, diagnostics.Select(diagnostic => diagnostic.ToString()));
        return looks;
    }
}
