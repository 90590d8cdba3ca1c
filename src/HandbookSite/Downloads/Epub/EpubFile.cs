using System.Text;
using System.Xml.Linq;

namespace HandbookSite.Downloads.Epub;

/// <summary>A handbook as a book to read without a network (EPUB 3.3).</summary>
internal static class EpubFile
{
    private static readonly XNamespace Container = "urn:oasis:names:tc:opendocument:xmlns:container";

    /// <summary>The bytes of the book, and what could not go into it.</summary>
    public static EpubResult Of(EpubBook book)
    {
        var files = new EpubFiles(book);
        using var package = new ZipPackage();
        package.Add("mimetype", "application/epub+zip"u8.ToArray(), isStored: true);
        package.Add("META-INF/container.xml", EpubXml.Bytes(
            new XElement(Container + "container", new XAttribute("version", "1.0"),
                new XElement(Container + "rootfiles",
                    new XElement(Container + "rootfile", new XAttribute("full-path", "EPUB/package.opf"), new XAttribute("media-type", "application/oebps-package+xml"))))));
        package.Add("EPUB/package.opf", EpubPackage.Of(book, files));
        package.Add("EPUB/title.xhtml", EpubTitlePage.Of(book));
        package.Add("EPUB/nav.xhtml", EpubNavigation.Of(book, files));
        package.Add("EPUB/style.css", Encoding.UTF8.GetBytes(book.Styles));
        foreach (var text in files.Texts) package.Add($"EPUB/{text.File}", text.Bytes());
        foreach (var (file, picture) in files.Pictures) package.Add($"EPUB/{file}", picture.Bytes, isStored: picture.MediaType != "image/svg+xml");
        return new EpubResult(package.End(), files.Faults);
    }
}
