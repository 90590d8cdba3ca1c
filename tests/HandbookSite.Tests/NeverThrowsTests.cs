using System.Text;
using CsCheck;
using HandbookSite.Content;
using HandbookSite.Reading;

namespace HandbookSite.Tests;

/// <summary>Whatever authors and designers write, they get lines with places and never an exception.</summary>
public sealed class NeverThrowsTests
{
    private static readonly string[] Markdown =
    [
        "# ", "## ", "\n", "\n\n", "\r\n", "\t", "- ", "1. ", "> ", "::: note", "::: ", ":::\n", "{#", "{#id}", "}", "[", "]", "(", ")", "](p.md)", "![", "](a.png)", "|", "\n|---|:-:|\n", "<b>", "</b>", "<!--", "-->",
        "<script>", "&#x41;", "&#xD800;", "&amp;", "`", "```\n", "*", "**", "_", "~~", "^^^\n", "[^1]", "[^1]: ", "[x]: ", "- [x] ", ":   ", "\0", "é", "👷", "\u2028", "word", " ", "    ", "\\", "---\n", "===\n", "<https://a.b>", "<a@b.c>", "javascript:", "//", "%", "#", "\uFEFF",
    ];

    private static readonly string[] Yaml =
    [
        "title", "slug", "date", "tags", "facts", "aliases", "order", "draft", "url", "languages", "sections", "nl", "name", "locale", ":", ": ", "\n", "\r\n", "  ", "- ", "[", "]", "{", "}", ",", "&a ", "*a", "!", "!!str ", "|", ">", "'", "\"", "#", "%", "@", "`", "?", "---\n", "...\n", "\t", "\0", "\\x", "é", "👷", "\u2028", "\u0085", "2026-01-01", "true", "1", "<<", "https://example.org/",
    ];

    private static readonly string[] Liquid =
    [
        "{{", "}}", "{%", "%}", " page", ".title", ".cards", " site", " text", "[0]", "[\"x\"]", " | ", "upcase", "first", "join", ": ", "', '", " if ", " endif ", " for x in ", " endfor ", " assign x = ", " capture x ", " endcapture ", " render 'head' ", " else ", " case ", " when ", " endcase ", " unless ", " endunless ", " comment ", " endcomment ", " raw ", "==", " and ", "(1..3)", "-", "\n", "x", "\0", "👷", "'", "\"",
    ];

    [Fact]
    public void Any_text() => Pieces(Markdown, 40).Sample(text => Check("p.nl.md", "---\ntitle: P\n---\n" + text), iter: 500, threads: 2);

    [Fact]
    public void Any_front_matter() => Pieces(Yaml, 25).Sample(text => Check("p.nl.md", "---\n" + text + "\n---\n[x](weg.md)\n"), iter: 250, threads: 2);

    [Fact]
    public void Any_settings() => Pieces(Yaml, 25).Sample(text => Check("handbook.yml", text), iter: 500, threads: 2);

    [Fact]
    public void Any_words() => Pieces(Yaml, 25).Sample(text => Check("theme/texts/nl.yml", text), iter: 500, threads: 2);

    [Fact]
    public void Any_layout() => Pieces(Liquid, 20).Sample(text => Check("theme/layouts/article.liquid", text), iter: 250, threads: 2);

    [Fact]
    public void Any_bytes_as_a_page() => Gen.Byte.Array[0, 60].Sample(bytes => Check("p.nl.md", [.. "---\ntitle: P\n---\n"u8, .. bytes]), iter: 250, threads: 2);

    [Theory]
    [InlineData("png")]
    [InlineData("jpg")]
    [InlineData("gif")]
    [InlineData("webp")]
    [InlineData("svg")]
    public void Any_bytes_as_a_picture(string ending)
    {
        var start = ending switch
        {
            "png" => TestPicture.Png(2, 2),
            "jpg" => TestPicture.Jpeg(2, 2, 6),
            "gif" => TestPicture.Gif(2, 2),
            "webp" => TestPicture.WebP(2, 2),
            _ => TestPicture.Svg("viewBox='0 0 1 1'"),
        };
        Gen.Select(Gen.Int[0, start.Length], Gen.Byte.Array[0, 40], Gen.Int[0, start.Length]).Sample(
            (length, noise, rest) => Read(ending, [.. start[..length], .. noise, .. start[rest..]]) is not { Width: <= 0 }, iter: 800, threads: 2);
    }

    private static PictureFacts? Read(string ending, byte[] bytes) => PictureReader.Read(new SourceFile("a." + ending, "a." + ending, () => bytes));

    private static Gen<string> Pieces(string[] pieces, int most) =>
        Gen.Select(Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]), Gen.Frequency((30, Gen.Const(1)), (1, Gen.Const(200)))).Select((piece, times) => string.Concat(Enumerable.Repeat(piece, times))).Array[0, most].Select(string.Concat);

    private static void Check(string path, string text) => Check(path, Encoding.UTF8.GetBytes(text));

    private static void Check(string path, byte[] bytes)
    {
        var site = TestSite.Build(path == "p.nl.md" ? "" : "-- p.nl.md --\n---\ntitle: P\n---\n", settings: null, (path, bytes));
        var lines = Encoding.UTF8.GetString(bytes).Split(["\r\n", "\n", "\r", "\u2028", "\u2029", "\u0085"], StringSplitOptions.None);
        foreach (var place in site.Result.Diagnostics.Select(diagnostic => diagnostic.Place).Where(place => place.Path.EndsWith(path, StringComparison.Ordinal)))
        {
            Assert.InRange(place.Line, 1, lines.Length + 1);
            // Markdig counts a tab as the spaces up to the next stop, so a column in Markdown may lie behind the line.
            Assert.InRange(place.Column, 1, path == "p.nl.md" ? int.MaxValue : Math.Max(1, lines.Max(line => line.Replace("\t", "    ", StringComparison.Ordinal).Length) + 1));
        }
    }
}
