using System.Xml.Linq;

namespace HandbookSite.Downloads.Epub;

/// <summary>The first page: what the book is, how old its texts are, what may be done with them, and where they stand on the web.</summary>
internal static class EpubTitlePage
{
    public static byte[] Of(EpubBook book) => EpubXml.Page(book.Title, book.Language, book.Direction,
        new XElement(EpubXml.Xhtml + "section", new XAttribute(EpubXml.Epub + "type", "titlepage"), new XAttribute("class", "title-page"),
            new XElement(EpubXml.Xhtml + "h1", book.Title),
            book.Publisher == book.Title ? null : new XElement(EpubXml.Xhtml + "p", book.Publisher),
            new XElement(EpubXml.Xhtml + "p", book.Words.Modified),
            new XElement(EpubXml.Xhtml + "p", book.Licence),
            new XElement(EpubXml.Xhtml + "p", new XElement(EpubXml.Xhtml + "a", new XAttribute("href", book.Address), new XAttribute("dir", "ltr"), book.Address))));
}
