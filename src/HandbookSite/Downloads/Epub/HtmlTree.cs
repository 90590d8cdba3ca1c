using System.Collections.Frozen;
using System.Net;
using System.Text;
using System.Xml;
using System.Xml.Linq;

namespace HandbookSite.Downloads.Epub;

/// <summary>Reads a piece of HTML into a tree of XML: elements that need no end get one, names and characters are such as XML has. It trusts that whoever wrote the piece meant its nesting.</summary>
internal sealed class HtmlTree
{
    /// <summary>No text needs more elements within each other.</summary>
    private const int Deepest = 200;

    private static readonly FrozenSet<string> Void = FrozenSet.Create(StringComparer.Ordinal, "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "param", "source", "track", "wbr");

    private static readonly FrozenSet<string> Raw = FrozenSet.Create(StringComparer.Ordinal, "script", "style");

    /// <summary>Elements whose end may be left out, and the elements that end them where they begin.</summary>
    private static readonly FrozenDictionary<string, FrozenSet<string>> EndedBy = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["p"] = "address article aside blockquote details div dl figure footer form h1 h2 h3 h4 h5 h6 header hr main nav ol p pre section table ul",
        ["li"] = "li",
        ["dt"] = "dt dd",
        ["dd"] = "dt dd",
        ["td"] = "td th tr tbody tfoot",
        ["th"] = "td th tr tbody tfoot",
        ["tr"] = "tr tbody tfoot",
        ["thead"] = "tbody tfoot",
        ["tbody"] = "tbody tfoot",
    }.ToFrozenDictionary(row => row.Key, row => row.Value.Split(' ').ToFrozenSet(StringComparer.Ordinal), StringComparer.Ordinal);

    private readonly HtmlTags _tags;
    private XElement _open = new(EpubXml.Xhtml + "body");

    private HtmlTree(string html) => _tags = new HtmlTags(html);

    /// <summary>The piece under an element <c>body</c>; null and a reason where elements do not close in the order in which they open.</summary>
    public static (XElement? Body, string Fault) Read(string html)
    {
        var tree = new HtmlTree(html);
        return tree.Read() is { } fault ? (null, fault) : (tree._open, "");
    }

    private string? Read()
    {
        while (_tags.Next())
        {
            if (_tags.Name.Length == 0) Text(_tags.Text);
            else if (!_tags.IsEnd) Start();
            else if (!End(Name(_tags.Name))) return $"</{_tags.Name}> ends nothing that is open";
            if (_open.Ancestors().Skip(Deepest).Any()) return $"<{_open.Name.LocalName}> lies too deep in others";
        }
        while (_open.Parent is { } parent && EndedBy.ContainsKey(_open.Name.LocalName)) _open = parent;
        return _open.Parent is null ? null : $"<{_open.Name.LocalName}> has no end";
    }

    private void Start()
    {
        var name = Name(_tags.Name);
        while (_open.Parent is { } parent && EndedBy.TryGetValue(_open.Name.LocalName, out var ends) && ends.Contains(name.LocalName)) _open = parent;
        var element = new XElement(name);
        foreach (var (key, value) in _tags.Attributes) Add(element, key, value);
        _open.Add(element);
        var isHtml = name.Namespace == EpubXml.Xhtml;
        if (isHtml && Raw.Contains(name.LocalName)) _tags.SkipTo($"</{name.LocalName}");
        if (isHtml ? !Void.Contains(name.LocalName) : !_tags.IsClosed) _open = element;
    }

    private bool End(XName name)
    {
        if (Void.Contains(name.LocalName)) return true;
        var closing = _open;
        while (closing.Parent is not null && !IsCalled(closing, name.LocalName) && EndedBy.ContainsKey(closing.Name.LocalName)) closing = closing.Parent;
        if (closing.Parent is not { } parent || !IsCalled(closing, name.LocalName)) return false;
        _open = parent;
        return true;
    }

    private static bool IsCalled(XElement element, string name) => element.Name.LocalName.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>Drawings and formulas keep their own names, in their own namespaces; HTML is written in small letters.</summary>
    private XName Name(string name)
    {
        name = XmlConvert.EncodeLocalName(name)!;
        var lower = name.ToLowerInvariant();
        if (lower == "svg") return EpubXml.Svg + "svg";
        if (lower == "math") return EpubXml.MathMl + "math";
        return _open.Name.Namespace == EpubXml.Xhtml || _open.Name.LocalName == "foreignObject" ? EpubXml.Xhtml + lower : _open.Name.Namespace + name;
    }

    private static void Add(XElement element, string key, string value)
    {
        var name = key == "xlink:href" ? EpubXml.XLink + "href" : key.Contains(':', StringComparison.Ordinal) ? null : XName.Get(XmlConvert.EncodeLocalName(key)!);
        if (element.Name.Namespace == EpubXml.Xhtml) name = name is null ? null : XName.Get(name.LocalName.ToLowerInvariant());
        if (name is not null && name.LocalName != "xmlns" && element.Attribute(name) is null) element.SetAttributeValue(name, Clean(WebUtility.HtmlDecode(value)));
    }

    private void Text(string text)
    {
        if (text.Length > 0) _open.Add(Clean(WebUtility.HtmlDecode(text)));
    }

    /// <summary>A text without characters that XML cannot hold.</summary>
    private static string Clean(string text)
    {
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes()) clean.Append(rune.Value is '\t' or '\n' or (>= ' ' and not (0xFFFE or 0xFFFF)) ? rune : Rune.ReplacementChar);
        return clean.ToString();
    }
}
