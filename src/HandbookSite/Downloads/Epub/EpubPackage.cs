using System.Globalization;
using System.Xml.Linq;

namespace HandbookSite.Downloads.Epub;

/// <summary>The package document: what the book is, what it holds, in which order it is read. It claims no conformance that nobody has examined.</summary>
internal static class EpubPackage
{
    private static readonly XNamespace Opf = "http://www.idpf.org/2007/opf";
    private static readonly XNamespace Dc = "http://purl.org/dc/elements/1.1/";

    public static byte[] Of(EpubBook book, EpubFiles files) => EpubXml.Bytes(
        new XElement(Opf + "package", new XAttribute("version", "3.0"), new XAttribute("unique-identifier", "id"), new XAttribute(XNamespace.Xml + "lang", book.Language), new XAttribute("dir", book.Direction),
            Metadata(book, files),
            new XElement(Opf + "manifest",
                Item("title", "title.xhtml", "application/xhtml+xml"),
                Item("nav", "nav.xhtml", "application/xhtml+xml", "nav"),
                Item("style", "style.css", "text/css"),
                files.Texts.Select(text => Item(Name(text.File), text.File, "application/xhtml+xml", text.Properties)),
                files.Pictures.Select(picture => Item(Name(picture.File), picture.File, picture.Picture.MediaType))),
            new XElement(Opf + "spine", new XAttribute("page-progression-direction", book.Direction),
                files.Texts.Select(text => Name(text.File)).Prepend("nav").Prepend("title").Select(id => new XElement(Opf + "itemref", new XAttribute("idref", id))))));

    private static string Name(string file) => file[..file.IndexOf('.', StringComparison.Ordinal)];

    private static XElement Item(string id, string href, string mediaType, string properties = "") => new(Opf + "item",
        new XAttribute("id", id), new XAttribute("href", href), new XAttribute("media-type", mediaType), properties.Length > 0 ? new XAttribute("properties", properties) : null);

    private static XElement Metadata(EpubBook book, EpubFiles files) => new(Opf + "metadata", new XAttribute(XNamespace.Xmlns + "dc", Dc.NamespaceName),
        new XElement(Dc + "identifier", new XAttribute("id", "id"), book.Address),
        new XElement(Dc + "title", book.Title),
        new XElement(Dc + "language", book.Language),
        new XElement(Dc + "publisher", book.Publisher),
        new XElement(Dc + "rights", book.Licence),
        Meta("dcterms:modified", book.Modified.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture)),
        Accessibility(book, files));

    private static IEnumerable<XElement> Accessibility(EpubBook book, EpubFiles files)
    {
        var pictures = files.Texts.SelectMany(text => text.Body.Descendants(EpubXml.Xhtml + "img")).ToList();
        var isDescribed = pictures.TrueForAll(picture => picture.Attribute("alt")!.Value.Length > 0) && files.Texts.All(text => text.Properties.Length == 0);
        yield return Meta("schema:accessMode", "textual");
        if (pictures.Count > 0) yield return Meta("schema:accessMode", "visual");
        if (isDescribed) yield return Meta("schema:accessModeSufficient", "textual");
        foreach (var feature in (string[])["tableOfContents", "structuralNavigation", "readingOrder", "displayTransformability"]) yield return Meta("schema:accessibilityFeature", feature);
        if (isDescribed && pictures.Count > 0) yield return Meta("schema:accessibilityFeature", "alternativeText");
        // A GIF may flash, and nobody has looked.
        yield return Meta("schema:accessibilityHazard", files.Pictures.Any(picture => picture.Picture.MediaType == "image/gif") ? "unknown" : "none");
        yield return Meta("schema:accessibilitySummary", book.Words.Accessibility);
    }

    private static XElement Meta(string property, string value) => new(Opf + "meta", new XAttribute("property", property), value);
}
