using System.Collections.Frozen;
using System.Xml.Linq;

namespace HandbookSite.Downloads.Epub;

/// <summary>A page that is read: its file in the book, its tree, its anchors as XML has them.</summary>
internal sealed record EpubText(EpubPage Page, string File, XElement Body, FrozenSet<string> Anchors)
{
    /// <summary>Whether a link may lead to an anchor.</summary>
    public bool Has(string anchor) => anchor.Length > 0 && Anchors.Contains(EpubXml.Id(Uri.UnescapeDataString(anchor)));

    /// <summary>What the package document has to say of the file: whether drawings or formulas stand in it.</summary>
    public string Properties => string.Join(' ', new[] { (EpubXml.Svg, "svg"), (EpubXml.MathMl, "mathml") }.Where(kind => Body.Descendants().Any(element => element.Name.Namespace == kind.Item1)).Select(kind => kind.Item2));

    /// <summary>The bytes of the file: the title, and the text.</summary>
    public byte[] Bytes() => EpubXml.Page(Page.Title, Page.Language, Page.Direction, new XElement(EpubXml.Xhtml + "section", new XAttribute(EpubXml.Epub + "type", "chapter"), "\n", new XElement(EpubXml.Xhtml + "h1", Page.Title), "\n", Body.Nodes()));
}
