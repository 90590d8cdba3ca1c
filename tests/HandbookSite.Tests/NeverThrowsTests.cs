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

    private static readonly string[] Protocols =
    [
        .. Markdown, "{{company}}", "{{accounts}}", "\n\n{{accounts}}\n\n", "{{steps}}", "{{weg}}", "{{", "}}", "\n\n## Kop {#kop}\n\n", "\n1. Tekst. {#een}\n", "\n   1. ", "\n   - ", "\n::: why\n", "\n::: when photos = ask\n", "\n::: when photos = firm\n", "\n:::: when size in (lt10, 50plus) and not signature = true\n", "\n::::\n", "\n::: when ", "[](#een)", "[](#kop)", "[](#", "\\\n", "| a | b |\n|---|---|\n| c | d |\n", "\n- [ ] ", "[^1]\n\n[^1]: Noot.\n\n",
    ];

    private static readonly string[] ProtocolYaml =
    [
        .. Yaml, "version: \"1.2\"\n", "date: 2026-11-01\n", "law_checked: 2026-11-24\n", "fields: ", "signatures: ", "annexes: ", "changes: ", "party", "when", "company", "photos", "status", "default", "fixed", "[p]", "[index]", "receipt: true\n", "poster: true\n", "signature = true", "photos != ask and", "not (",
    ];

    private static readonly string[] FieldYaml =
    [
        .. Yaml, "a: { type: ", "\nb: { type: ", "text", "choice", "choices", "bool", "list", "number", ", label: A", ", options: { x: X }", ", columns: { y: Y }", ", default: ", ", when: ", "a = x", "b != true", " }", "\n", "common: true", "control: true",
    ];

    private static readonly string[] GuideYaml =
    [
        .. Yaml, "questions:\n", "outcomes:\n", "boxes:\n", "  a: { ask: A, answers: { x: { text: X, next: b }, y: { text: Y, next: a } } }\n", "  b: { ask: B, answers: { x: { text: X, next: ", "a", "c", " }, y: { text: Y, next: c, adds: [p#", " ] } } }\n", "  c: { title: C, text: C, verdict: ", "yes", " }\n", "  d: { title: D, items: { e: { text: E, link: ", "p", "#d", " } } }\n", "  \"\": { }\n", "  b: []\n",
    ];

    private static readonly string[] Blocks =
    [
        "## Kop", "## Kop bij {{company}}", "### Onderkop", "Tekst **vet** *schuin*.\\\nMeer.", "{{accounts}}", "{{lines}}", "{{steps}} {{signature}} {{photos}} {{weeks}} {{or_date}}", "1. Een.", "1. Een:\n   1. a\n      - b\n\n   Meer.", "1. {{accounts}}", "1. > Citaat.", "1. | a |\n   |---|\n   | b |", "1. ### Kop", "1.", "- punt\n\n  meer", "- > Citaat.", "- [ ] Ja.", "-", "| a | b |\n|---|---|\n| {{company}} | d |", "| a |\n|---|", "> Citaat.\n>\n> - punt", "> ## Kop", "::: note\nLet op.\n:::", "::: warning\n## Kop\n\n1. Een.\n:::", "::: why\nOmdat {{company}}.\n\n- punt\n:::", "::: why\n:::", "::: when photos = ask\n1. Een.\n\n> Citaat.\n:::", "::: when photos = firm\n## Kop\n\nTekst.\n:::", "::: when signature = true\n:::", ":::: when size in (lt10, 50plus)\n1. Een.\n\n::: why\nOmdat.\n:::\n\n::: when steps = talk\n1. Twee.\n:::\n::::", "1. Een.\n\n   ::: when photos = ask\n   Meer.\n   :::", ":::: why\n::: when photos = ask\nMeer.\n:::\n::::", "[elders](../index.md) <https://example.org/>", "<!-- stil -->",
    ];

    [Fact]
    public void Any_blocks_of_a_protocol_in_any_order_make_all_its_files() => Gen.Int[0, Blocks.Length - 1].Array[0, 12].Sample(
        picked => TestSite.BuildClean(TestProtocol.Blocks("## Begin\n\n" + string.Join("\n\n", picked.Distinct().Select(index => Blocks[index])), "receipt: true\nsignatures: [{ party: company, when: signature = true }]\n")), iter: 100, threads: 2);

    [Fact]
    public void Any_text() => Pieces(Markdown, 40).Sample(text => Check("p.nl.md", "---\ntitle: P\n---\n" + text), iter: 500, threads: 2);

    [Fact]
    public void Any_front_matter() => Pieces(Yaml, 25).Sample(text => Check("p.nl.md", "---\n" + text + "\n---\n[x](weg.md)\n"), iter: 250, threads: 2);

    [Fact]
    public void Any_text_of_a_protocol() => Pieces(Protocols, 40).Sample(text => CheckProtocol(TestProtocol.Blocks(text)), iter: 250, threads: 2);

    [Fact]
    public void Any_yaml_of_a_protocol() => Pieces(ProtocolYaml, 25).Sample(text => CheckProtocol(TestProtocol.Blocks("{{company}}").Replace(TestProtocol.Yml, text, StringComparison.Ordinal)), iter: 250, threads: 2);

    [Fact]
    public void Any_fields() => Pieces(FieldYaml, 25).Sample(text => CheckProtocol(TestProtocol.Blocks("{{a}} {{b}}\n\n::: when a = x\nTekst.\n:::", "fields: [a, b]\n", text)), iter: 250, threads: 2);

    [Fact]
    public void Any_guide() => Pieces(GuideYaml, 25).Sample(text => Check("p.guide.yml", text), iter: 500, threads: 2);

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

    private static void CheckProtocol(string blocks) =>
        Assert.All(TestSite.Build(blocks).Result.Diagnostics, diagnostic => Assert.True(diagnostic.Place is { Line: > 0, Column: > 0 }, diagnostic.ToString()));

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
