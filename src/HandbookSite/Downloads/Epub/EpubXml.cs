using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace HandbookSite.Downloads.Epub;

/// <summary>XML as the files of a book have it.</summary>
internal static class EpubXml
{
    public static readonly XNamespace Xhtml = "http://www.w3.org/1999/xhtml";
    public static readonly XNamespace Epub = "http://www.idpf.org/2007/ops";
    public static readonly XNamespace Svg = "http://www.w3.org/2000/svg";
    public static readonly XNamespace MathMl = "http://www.w3.org/1998/Math/MathML";
    public static readonly XNamespace XLink = "http://www.w3.org/1999/xlink";

    /// <summary>An id of HTML as XML allows it (an NCName): no two become the same.</summary>
    public static string Id(string id) => XmlConvert.EncodeLocalName(id) ?? "";

    /// <summary>The end of a link to an anchor of HTML.</summary>
    public static string Fragment(string anchor) => "#" + Uri.EscapeDataString(Id(Uri.UnescapeDataString(anchor)));

    /// <summary>The attributes by which both HTML and XML know a language, and its direction.</summary>
    public static XAttribute[] Language(string language, string direction) => [new("lang", language), new(XNamespace.Xml + "lang", language), new("dir", direction)];

    /// <summary>A whole XHTML file; its white space is kept, because it means something.</summary>
    public static byte[] Page(string title, string language, string direction, params XElement[] body) => Bytes(
        new XElement(Xhtml + "html", new XAttribute(XNamespace.Xmlns + "epub", Epub.NamespaceName), Language(language, direction), "\n",
            new XElement(Xhtml + "head", "\n",
                new XElement(Xhtml + "title", title), "\n",
                new XElement(Xhtml + "link", new XAttribute("rel", "stylesheet"), new XAttribute("type", "text/css"), new XAttribute("href", "style.css")), "\n"), "\n",
            new XElement(Xhtml + "body", "\n", body, "\n"), "\n"),
        "<!DOCTYPE html>\n", isIndented: false);

    /// <summary>A document in UTF-8.</summary>
    public static byte[] Bytes(XElement root, string docType = "", bool isIndented = true)
    {
        using var bytes = new MemoryStream();
        bytes.Write(Encoding.UTF8.GetBytes("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n" + docType));
        var settings = new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), OmitXmlDeclaration = true, NewLineChars = "\n", NewLineHandling = NewLineHandling.None, Indent = isIndented };
        using (var writer = XmlWriter.Create(bytes, settings)) root.WriteTo(writer);
        bytes.WriteByte((byte)'\n');
        return bytes.ToArray();
    }
}
