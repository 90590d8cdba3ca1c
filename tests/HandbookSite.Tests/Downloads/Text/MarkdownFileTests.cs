using System.Diagnostics;
using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using CsCheck;
using HandbookSite.Content;
using HandbookSite.Downloads.Text;
using HandbookSite.Protocols.Model;
using Markdig;

namespace HandbookSite.Tests.Downloads.Text;

public sealed class MarkdownFileTests
{
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().UsePipeTables().UseTaskLists().UseFootnotes().Build();

    [Fact]
    public void Whoever_reads_it_back_finds_the_words_of_the_document()
    {
        var document = SampleDocument.Dutch;
        var parts = ModelWords.Of(document);
        // Markdown puts footnotes under everything else.
        var expected = parts.Where(part => !IsNote(part)).Concat(parts.Where(IsNote));
        Assert.Equal(ModelWords.Joined(expected), ReadBack(Written(document)));
    }

    [Fact]
    public void A_document_looks_like_this() => Snapshot.Verify(Written(SampleDocument.Dutch), "md");

    [Fact]
    public void It_is_made_of_tables_lists_quotations_and_headings()
    {
        var page = Page(Written(SampleDocument.English));
        Assert.Equal(["Sample protocol", "1. Purpose at [Company name]", "2. Photos of the site", "Steps", "Signatures", "Receipt"], page.QuerySelectorAll("h1, h2, h3").Select(heading => heading.TextContent));
        Assert.Equal(3, page.QuerySelectorAll("table").Length);
        Assert.Equal(4, page.QuerySelectorAll("blockquote").Length);
        Assert.Equal(4, page.QuerySelectorAll("li > input[type=checkbox], li > p > input[type=checkbox]").Length);
        Assert.Equal("of the client", page.QuerySelector("li > ul > li")!.TextContent.Trim());
        Assert.Equal("2.2", page.QuerySelectorAll("li p > strong").Select(number => number.TextContent).Single(text => text == "2.2"));
    }

    [Fact]
    public void Any_words_come_back_as_they_were()
    {
        string[] pieces = ["word", " ", "*", "_", "**", "`", "[", "]", "(", ")", "<b>", "</b>", "&amp;", "&", "#", "1. ", "2) ", "- ", "+ ", "> ", "=", "---", "|", "~~", "^", "\\", "!", "[^1]", "[ ] ", "https://a.b", "é", "👷", ":", "{#id}", "$", "\u00A0"];
        Gen.Int[0, pieces.Length - 1].Select(index => pieces[index]).Array[1, 12].Select(string.Concat).Where(text => text.Trim().Length > 0).Sample(text =>
        {
            foreach (var style in new[] { RunStyle.Plain, RunStyle.Strong, RunStyle.Emphasis, RunStyle.Strong | RunStyle.Emphasis })
                Assert.Equal(Spaced(text), Spaced(Page(Written(SmallDocument.Of(SmallDocument.Say(text, style)))).QuerySelectorAll("h1 + p").Single().TextContent));
        }, iter: 2000, threads: 1);
    }

    [Fact]
    public void A_start_of_a_line_is_never_read_as_a_list()
    {
        var lines = new Paragraph(SmallDocument.Here, [new Run("1. one"), new LineBreak(), new Run("- two"), new LineBreak(), new Run("=====")]);
        Assert.Equal("<p>1. one<br />\n- two<br />\n=====</p>", Markdig.Markdown.ToHtml(Written(SmallDocument.Of(lines)), Pipeline).TrimEnd().Split("</h1>\n")[1]);
    }

    [Fact]
    public void Styles_that_touch_keep_apart()
    {
        var words = new Paragraph(SmallDocument.Here, [new Run("a", RunStyle.Strong), new Run("b", RunStyle.Emphasis), new Run("c"), new Run("“d”", RunStyle.Strong), new Run("e")]);
        Assert.Equal("<strong>a</strong><em>b</em>c<strong>“d”</strong>e", Page(Written(SmallDocument.Of(words))).QuerySelector("h1 + p")!.InnerHtml);
    }

    [Fact]
    public void A_link_leads_where_it_led()
    {
        const string Address = "https://example.org/a_(b)?c=1&copy=2|3";
        var link = Page(Written(SmallDocument.Of(new Paragraph(SmallDocument.Here, [new Link(Address, "", [new Run("a [link]")])])))).QuerySelector("a")!;
        Assert.Equal(("https://example.org/a_(b)?c=1&copy=2|3", "a [link]"), (Uri.UnescapeDataString(link.GetAttribute("href")!), link.TextContent));
    }

    [Fact]
    public void Options_are_a_list_of_boxes() =>
        Assert.Contains("\n- [x] First\n- [ ] Second\n", Written(SmallDocument.Of(new Paragraph(SmallDocument.Here, [new Blank(SmallDocument.Field(FieldType.Choices, "one"))]))), StringComparison.Ordinal);

    [Fact]
    public void Lines_end_with_lf_and_no_mark_comes_first()
    {
        var bytes = MarkdownFile.Of(SampleDocument.Dutch);
        Assert.Equal((byte)'#', bytes[0]);
        Assert.DoesNotContain((byte)'\r', bytes);
    }

    [Fact]
    public void An_empty_document_is_its_title() =>
        Assert.Equal("# Small\n", Written(SmallDocument.Of()));

    [Fact]
    public void The_bytes_are_the_same_under_every_culture() => OddCultures.Same(() => MarkdownFile.Of(SampleDocument.Dutch));

    [Fact]
    public void Two_thousand_clauses_are_soon_written()
    {
        var watch = Stopwatch.StartNew();
        Assert.Contains("\n**200.10** Whoever", Written(SmallDocument.Long(2000)), StringComparison.Ordinal);
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(5));
    }

    private static bool IsNote(ModelPart part) => part.Id.StartsWith("fn:", StringComparison.Ordinal);

    private static string Spaced(string text) => string.Join(' ', text.Trim().Split(' ', StringSplitOptions.RemoveEmptyEntries));

    private static string Written(ProtocolDocument document) => Encoding.UTF8.GetString(MarkdownFile.Of(document));

    private static IDocument Page(string markdown) => new HtmlParser().ParseDocument(Markdig.Markdown.ToHtml(markdown, Pipeline));

    private static string ReadBack(string markdown)
    {
        var page = Page(markdown);
        foreach (var mark in page.QuerySelectorAll("a.footnote-ref, a.footnote-back-ref")) mark.Remove();
        return ModelWords.Normal(page.Body!.TextContent);
    }
}
