using System.Diagnostics;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using HandbookSite.Downloads.Epub;

namespace HandbookSite.Tests.Downloads.Epub;

public sealed class EpubFileTests
{
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    [Fact]
    public async Task The_checker_finds_nothing_in_a_dutch_book() => Assert.Equal("", await Epubcheck.Check(Written(SampleBook.Dutch)));

    [Fact]
    public async Task The_checker_finds_nothing_in_a_book_from_right_to_left() => Assert.Equal("", await Epubcheck.Check(Written(SampleBook.Arabic)));

    [Fact]
    public async Task The_checker_finds_nothing_in_a_book_without_pages() => Assert.Equal("", await Epubcheck.Check(Written(SampleBook.Dutch with { Chapters = [] })));

    [Fact]
    public async Task The_checker_sees_a_fault_that_is_planted() =>
        Assert.Contains("book.epub", await Epubcheck.Check(Written(SampleBook.Dutch with { Chapters = [new(SampleBook.Page("home", "Home", "/nl/", "<p><table><tr><ol></ol></tr></table>"), [])] })), StringComparison.Ordinal);

    [Fact]
    public void The_media_type_comes_first_and_lies_open()
    {
        var bytes = Written(SampleBook.Dutch);
        Assert.Equal("mimetypeapplication/epub+zip", Encoding.ASCII.GetString(bytes, 30, 28));
        Assert.Equal(["mimetype", "META-INF/container.xml", "EPUB/package.opf", "EPUB/title.xhtml", "EPUB/nav.xhtml", "EPUB/style.css", "EPUB/page-1.xhtml", "EPUB/page-2.xhtml", "EPUB/page-3.xhtml", "EPUB/page-4.xhtml", "EPUB/page-5.xhtml", "EPUB/picture-1.svg", "EPUB/picture-2.png", "EPUB/picture-3.png"], Names(bytes));
    }

    [Fact]
    public void The_package_says_what_the_book_is()
    {
        var metadata = Xml(SampleBook.Dutch, "package.opf").Root!.Element(Opf + "metadata")!;
        Assert.Equal("identifier https://example.org/nl/, title Sociale media in de bouw, language nl, publisher Een voorbeeldhandboek, rights CC BY 4.0", string.Join(", ", metadata.Elements().Where(element => element.Name.Namespace == Dc).Select(element => $"{element.Name.LocalName} {element.Value}")));
        Assert.Equal("2026-11-24T00:00:00Z", Assert.Single(Meta(metadata, "dcterms:modified")));
        Assert.Equal(["textual", "visual"], Meta(metadata, "schema:accessMode"));
        Assert.Equal(["none"], Meta(metadata, "schema:accessibilityHazard"));
        Assert.Equal([SampleBook.DutchWords.Accessibility], Meta(metadata, "schema:accessibilitySummary"));
        Assert.Contains("tableOfContents", Meta(metadata, "schema:accessibilityFeature"));
        Assert.Empty(Meta(metadata, "dcterms:conformsTo"));
    }

    [Fact]
    public void Pictures_without_words_are_not_called_described()
    {
        var book = SampleBook.Dutch with { Chapters = [new(SampleBook.Page("home", "Home", "/nl/", "<p><img src=\"/media/2/foto.png\" alt=\"\">"), [])] };
        Assert.DoesNotContain("alternativeText", Meta(Xml(book, "package.opf").Root!.Element(Opf + "metadata")!, "schema:accessibilityFeature"));
    }

    [Fact]
    public void A_book_from_right_to_left_turns_its_pages_that_way()
    {
        Assert.Equal("rtl", Xml(SampleBook.Arabic, "package.opf").Root!.Element(Opf + "spine")!.Attribute("page-progression-direction")!.Value);
        var page = Xml(SampleBook.Arabic, "page-2.xhtml").Root!;
        Assert.Equal(("ar", "ar", "rtl"), (page.Attribute("lang")!.Value, page.Attribute(XNamespace.Xml + "lang")!.Value, page.Attribute("dir")!.Value));
    }

    [Fact]
    public void The_contents_name_chapters_pages_and_headings_that_are_there() => Assert.Equal(
        """
        Titelblad title.xhtml
        Sociale media in de bouw page-1.xhtml
        Onderdelen page-2.xhtml
        Alles bij elkaar page-3.xhtml
        Kop met code en nadruk page-3.xhtml#heading
        Tabel page-3.xhtml#table
        Voorbeeldprotocol page-4.xhtml
        2. Foto’s page-4.xhtml#photos
        In English page-5.xhtml
        """, string.Join('\n', Xml(SampleBook.Dutch, "nav.xhtml").Descendants(EpubXml.Xhtml + "nav").First().Descendants(EpubXml.Xhtml + "a").Select(link => $"{link.Value} {link.Attribute("href")!.Value}")));

    [Fact]
    public void A_page_looks_like_this() => Snapshot.Verify(Entry(SampleBook.Dutch, "page-4.xhtml"), "xml");

    [Fact]
    public void Footnotes_are_known_as_such()
    {
        var page = Xml(SampleBook.Dutch, "page-3.xhtml");
        Assert.Equal(["noteref", "endnotes", "endnote", "backlink"], page.Descendants().Attributes(EpubXml.Epub + "type").Select(type => type.Value).Skip(1));
        Assert.Equal(page.Descendants(EpubXml.Xhtml + "li").Attributes("id").Last().Value, page.Descendants(EpubXml.Xhtml + "sup").Elements().Attributes("href").First().Value[1..]);
    }

    [Fact]
    public void A_page_that_cannot_be_read_is_reported_and_links_to_it_lead_to_the_web()
    {
        var book = SampleBook.Dutch with
        {
            Chapters =
            [
                new(SampleBook.Page("broken", "Broken", "/nl/broken/", "<div><p>x</section>"), [SampleBook.Page("whole", "Whole", "/nl/whole/", "<p><a href=\"/nl/broken/\">there</a></p>")]),
                new(SampleBook.Page("open", "Open", "/nl/open/", "<section><p>x"), []),
            ],
        };
        var result = EpubFile.Of(book);
        Assert.Equal([new EpubFault("broken", "</section> ends nothing that is open"), new EpubFault("open", "<section> has no end")], result.Faults);
        Assert.Contains("<a href=\"https://example.org/nl/broken/\">there</a>", Entry(book, "page-1.xhtml"), StringComparison.Ordinal);
        Assert.Contains("<span>Broken</span>", Entry(book, "nav.xhtml"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_bytes_are_the_same_under_every_culture() => OddCultures.Same(() => Written(SampleBook.Dutch));

    [Fact]
    public void Two_thousand_clauses_on_each_of_ten_pages_are_soon_written()
    {
        var html = string.Concat(Enumerable.Range(1, 2000).Select(number => $"<div class=\"row clause\" id=\"clause-{number}\"><p><b>1.{number}</b> Je vraagt <a href=\"#clause-{number}\">het</a> &amp; wacht.</p></div>\n"));
        var watch = Stopwatch.StartNew();
        var bytes = Written(SampleBook.Dutch with { Chapters = [.. Enumerable.Range(1, 10).Select(number => new EpubChapter(SampleBook.Page($"p{number}", "Page", $"/nl/p{number}/", html), []))] });
        Assert.InRange(watch.Elapsed, TimeSpan.Zero, TimeSpan.FromSeconds(10));
        Assert.Equal(16, Names(bytes).Count());
    }

    private static byte[] Written(EpubBook book)
    {
        var result = EpubFile.Of(book);
        Assert.Empty(result.Faults);
        return result.Bytes;
    }

    private static IEnumerable<string> Names(byte[] book)
    {
        using var archive = new ZipArchive(new MemoryStream(book));
        return [.. archive.Entries.Select(entry => entry.FullName)];
    }

    private static string Entry(EpubBook book, string file)
    {
        using var archive = new ZipArchive(new MemoryStream(EpubFile.Of(book).Bytes));
        using var reader = new StreamReader(archive.GetEntry("EPUB/" + file)!.Open());
        return reader.ReadToEnd();
    }

    private static XDocument Xml(EpubBook book, string file) => XDocument.Parse(Entry(book, file));

    private static IEnumerable<string> Meta(XElement metadata, string property) => metadata.Elements(Opf + "meta").Where(meta => meta.Attribute("property")!.Value == property).Select(meta => meta.Value);
}
