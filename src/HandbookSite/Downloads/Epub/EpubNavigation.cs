using System.Collections.Immutable;
using System.Xml.Linq;

namespace HandbookSite.Downloads.Epub;

/// <summary>The navigation document: the contents by chapter, page and heading, and the places that a reading system offers.</summary>
internal static class EpubNavigation
{
    public static byte[] Of(EpubBook book, EpubFiles files)
    {
        var chapters = book.Chapters.Select(chapter => Chapter(chapter, files)).OfType<XElement>();
        var places = new List<XElement> { Place("titlepage", "title.xhtml", book.Words.TitlePage), Place("toc", "nav.xhtml", book.Words.Contents) };
        if (files.Texts.FirstOrDefault() is { } first) places.Add(Place("bodymatter", first.File, book.Words.Start));
        return EpubXml.Page(book.Words.Contents, book.Language, book.Direction,
            Nav("toc", "doc-toc", new XElement(EpubXml.Xhtml + "h1", book.Words.Contents), chapters.Prepend(Item(Link("title.xhtml", book.Words.TitlePage), [])), isHidden: false),
            Nav("landmarks", null, new XElement(EpubXml.Xhtml + "h2", book.Words.Landmarks), places, isHidden: true));
    }

    private static XElement Nav(string type, string? role, XElement heading, IEnumerable<XElement> items, bool isHidden) => new(EpubXml.Xhtml + "nav",
        new XAttribute(EpubXml.Epub + "type", type), role is null ? null : new XAttribute("role", role), isHidden ? new XAttribute("hidden", "hidden") : null, heading, new XElement(EpubXml.Xhtml + "ol", items));

    /// <summary>A chapter whose own page could not be read keeps its name over the others; without any page it goes.</summary>
    private static XElement? Chapter(EpubChapter chapter, EpubFiles files)
    {
        var pages = chapter.Pages.Select(files.Find).OfType<EpubText>().Select(text => Item(Link(text.File, text.Page.Title, text), Headings(text)));
        if (files.Find(chapter.Opening) is { } opening) return Item(Link(opening.File, opening.Page.Title, opening), [.. Headings(opening), .. pages]);
        return pages.Any() ? Item(new XElement(EpubXml.Xhtml + "span", chapter.Opening.Title), [.. pages]) : null;
    }

    private static ImmutableArray<XElement> Headings(EpubText text) =>
        [.. text.Page.Headings.Where(heading => text.Has(heading.Anchor)).Select(heading => Item(Link(text.File + EpubXml.Fragment(heading.Anchor), heading.Text, text), []))];

    private static XElement Item(XElement name, ImmutableArray<XElement> below) => new(EpubXml.Xhtml + "li", name, below.IsEmpty ? null : new XElement(EpubXml.Xhtml + "ol", below));

    private static XElement Link(string file, string words, EpubText? text = null) =>
        new(EpubXml.Xhtml + "a", new XAttribute("href", file), text is null ? null : EpubXml.Language(text.Page.Language, text.Page.Direction), words);

    private static XElement Place(string type, string file, string words)
    {
        var link = Link(file, words);
        link.SetAttributeValue(EpubXml.Epub + "type", type);
        return Item(link, []);
    }
}
