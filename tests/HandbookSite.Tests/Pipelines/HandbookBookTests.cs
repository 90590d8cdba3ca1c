using System.IO.Compression;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HandbookSite.Tests.Downloads.Epub;

namespace HandbookSite.Tests.Pipelines;

/// <summary>Terms and the glossary in the e-book.</summary>
public sealed class HandbookBookTests
{
    private static readonly Lazy<TestSite> Site = new(() => TestSite.BuildClean(TestProtocol.Blocks("1. Een cao.") + TestGlossary.Blocks("De AVG.")));

    [Fact]
    public void A_word_leads_to_its_definition_at_the_end_of_the_chapter_and_on_to_the_glossary()
    {
        var chapters = Chapters();
        var glossary = chapters.Single(chapter => chapter.Page.QuerySelector("dl.glossary") is not null);
        Assert.All(chapters.Where(chapter => chapter.Page.QuerySelector("a.term") is not null).Select(chapter => chapter.Page), page =>
        {
            var word = page.QuerySelector("a.term")!;
            var entry = page.GetElementById(word.GetAttribute("href")![1..])!;
            var ways = entry.QuerySelectorAll("a").Select(link => link.GetAttribute("href")!).ToList();
            Assert.Equal([$"{glossary.File}#{entry.Id!["term-".Length..]}", "#" + word.Id], ways);
            Assert.NotNull(glossary.Page.GetElementById(ways[0].Split('#')[1]));
        });
        Assert.Equal(2, chapters.Count(chapter => chapter.Page.QuerySelector("a.term") is not null));
    }

    [Fact]
    public async Task The_checker_finds_nothing() => Assert.Equal("", await Epubcheck.Check(Site.Value.Bytes("nl/handbook.epub")));

    private static List<(string File, IDocument Page)> Chapters()
    {
        using var book = new ZipArchive(new MemoryStream(Site.Value.Bytes("nl/handbook.epub")));
        return [.. book.Entries.Where(entry => entry.Name.StartsWith("page-", StringComparison.Ordinal)).Select(entry => (entry.Name, (IDocument)new HtmlParser().ParseDocument(entry.Open())))];
    }
}
