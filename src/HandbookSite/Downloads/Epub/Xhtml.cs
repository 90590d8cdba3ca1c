using System.Collections.Frozen;
using System.Xml.Linq;

namespace HandbookSite.Downloads.Epub;

/// <summary>Makes of the elements of a web page those of a book: what only a browser can use goes, what only a browser needs around a text is unwrapped.</summary>
internal static class Xhtml
{
    private static readonly FrozenSet<string> Gone = Words("script style template iframe object embed noscript button select textarea dialog audio video canvas link meta base source track map area");

    private static readonly FrozenSet<string> Kept = Words("""
        a abbr address article aside b bdi bdo blockquote br caption cite code col colgroup data dd del dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li mark nav ol p pre
        q rp rt ruby s samp section small span strong sub sup table tbody td tfoot th thead time tr u ul var wbr
        """);

    private static readonly FrozenSet<string> Attributes = Words("""
        id class lang dir title href hreflang rel src alt width height colspan rowspan headers scope span start reversed value type datetime cite role aria-label aria-labelledby aria-describedby aria-hidden
        """);

    private static readonly FrozenSet<string> References = Words("headers aria-labelledby aria-describedby");

    /// <summary>Frames around a text that scroll, or hold a link beside a heading.</summary>
    private static readonly FrozenSet<string> Frames = Words("heading table");

    /// <summary>What a book calls the parts that HTML knows by their roles (EPUB Structural Semantics Vocabulary).</summary>
    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["doc-noteref"] = "noteref",
        ["doc-endnotes"] = "endnotes",
        ["doc-footnote"] = "footnote",
        ["doc-backlink"] = "backlink",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Tidies everything under an element.</summary>
    public static void Tidy(XElement parent)
    {
        foreach (var element in parent.Elements().Where(element => element.Name.Namespace == EpubXml.Xhtml).ToList())
        {
            Tidy(element);
            if (IsGone(element)) element.Remove();
            else if (element.Name.LocalName == "input") element.ReplaceWith(Box(element));
            else if (element.Name.LocalName is "details" or "summary") Unfold(element);
            else if (!Kept.Contains(element.Name.LocalName) || IsFrame(element)) element.ReplaceWith(element.Nodes());
            else Describe(element);
        }
    }

    private static FrozenSet<string> Words(string words) => words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    private static bool IsGone(XElement element) => Gone.Contains(element.Name.LocalName) || (element.Name.LocalName == "a" && Classes(element).Contains("anchor", StringComparer.Ordinal));

    private static bool IsFrame(XElement element) => element.Name.LocalName == "div" && Classes(element).Any(Frames.Contains);

    private static string[] Classes(XElement element) => element.Attribute("class")?.Value.Split(' ') ?? [];

    /// <summary>A box to tick on paper in place of one to click; other inputs leave nothing.</summary>
    private static XNode[] Box(XElement input) => input.Attribute("type")?.Value is "checkbox" or "radio" ? [new XText(input.Attribute("checked") is null ? "☐" : "☑")] : [];

    /// <summary>A book has nothing to fold.</summary>
    private static void Unfold(XElement element)
    {
        element.SetAttributeValue("class", element.Name.LocalName);
        element.Name = EpubXml.Xhtml + (element.Name.LocalName == "details" ? "div" : "p");
        Describe(element);
    }

    private static void Describe(XElement element)
    {
        foreach (var attribute in element.Attributes().Where(attribute => !IsKept(element, attribute)).ToList()) attribute.Remove();
        if (element.Attribute("id") is { } id) id.Value = EpubXml.Id(id.Value);
        foreach (var attribute in element.Attributes().Where(attribute => References.Contains(attribute.Name.LocalName)))
            attribute.Value = string.Join(' ', attribute.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(EpubXml.Id));
        if (element.Attribute("lang") is { } language) element.SetAttributeValue(XNamespace.Xml + "lang", language.Value);
        if (element.Attribute("role") is { } role && Types.TryGetValue(role.Value, out var type)) element.SetAttributeValue(EpubXml.Epub + "type", type);
        if (element.Attribute("role") is { Value: "doc-endnotes" })
            foreach (var note in element.Descendants(EpubXml.Xhtml + "li").Where(note => note.Attribute("id") is not null)) note.SetAttributeValue(EpubXml.Epub + "type", "endnote");
    }

    private static bool IsKept(XElement element, XAttribute attribute) => attribute.Name.LocalName switch
    {
        "width" or "height" => element.Name.LocalName == "img",
        "id" or "lang" => attribute.Value.Length > 0,
        "type" => element.Name.LocalName == "ol",
        "value" => element.Name.LocalName is "li" or "data",
        var name => Attributes.Contains(name),
    };
}
