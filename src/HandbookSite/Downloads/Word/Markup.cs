using System.Globalization;
using System.Text;
using System.Xml;

namespace HandbookSite.Downloads.Word;

/// <summary>Writes one XML part. Names without a prefix are of the part's own vocabulary; its attributes have the prefix too, where there is one.</summary>
internal sealed class Markup : IDisposable
{
    private static readonly XmlWriterSettings Settings = new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), CheckCharacters = false };

    private readonly MemoryStream _bytes = new();
    private readonly XmlWriter _xml;
    private readonly string _prefix;
    private readonly string _namespace;

    /// <summary>A part of the main vocabulary of Word.</summary>
    public Markup()
        : this("w", Namespaces.Main)
    {
    }

    /// <summary>A part of another vocabulary.</summary>
    public Markup(string prefix, string @namespace) => (_xml, _prefix, _namespace) = (XmlWriter.Create(_bytes, Settings), prefix, @namespace);

    /// <summary>Begins the part, with the prefixes that may stand in it; those of later versions of Word can be ignored by others.</summary>
    public Markup Root(string name, params ReadOnlySpan<string> prefixes)
    {
        Open(name);
        var ignorable = "";
        foreach (var prefix in prefixes)
        {
            _xml.WriteAttributeString("xmlns", prefix, null, Namespaces.ByPrefix[prefix]);
            if (prefix is "w14" or "w15") ignorable = ignorable.Length == 0 ? prefix : $"{ignorable} {prefix}";
        }
        return ignorable.Length == 0 ? this : Set("mc:Ignorable", ignorable);
    }

    /// <summary>Begins an element.</summary>
    public Markup Open(string name)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0) _xml.WriteStartElement(_prefix, name, _namespace);
        else _xml.WriteStartElement(name[..colon], name[(colon + 1)..], Namespaces.ByPrefix[name[..colon]]);
        return this;
    }

    /// <summary>Ends the element.</summary>
    public Markup Close()
    {
        _xml.WriteEndElement();
        return this;
    }

    /// <summary>An attribute of the element.</summary>
    public Markup Set(string name, string value)
    {
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        if (colon < 0 && _prefix.Length == 0) _xml.WriteAttributeString(name, XmlText.Clean(value));
        else if (colon < 0) _xml.WriteAttributeString(_prefix, name, _namespace, XmlText.Clean(value));
        else _xml.WriteAttributeString(name[..colon], name[(colon + 1)..], Namespaces.ByPrefix[name[..colon]], XmlText.Clean(value));
        return this;
    }

    /// <summary>An attribute that is a number.</summary>
    public Markup Set(string name, int value) => Set(name, value.ToString(CultureInfo.InvariantCulture));

    /// <summary>An attribute without a namespace, as DrawingML has them.</summary>
    public Markup Bare(string name, string value)
    {
        _xml.WriteAttributeString(name, XmlText.Clean(value));
        return this;
    }

    /// <summary>An empty element.</summary>
    public Markup Leaf(string name) => Open(name).Close();

    /// <summary>An empty element that turns something on, or off.</summary>
    public Markup Leaf(string name, bool isOn) => isOn ? Leaf(name) : Value(name, "0");

    /// <summary>An element with its one attribute, the value.</summary>
    public Markup Value(string name, string value) => Open(name).Set("val", value).Close();

    /// <summary>An element with its one attribute, a number.</summary>
    public Markup Value(string name, int value) => Open(name).Set("val", value).Close();

    /// <summary>Text within the element.</summary>
    public Markup Text(string text)
    {
        _xml.WriteString(XmlText.Clean(text));
        return this;
    }

    /// <summary>Ends the part and gives its bytes.</summary>
    public byte[] End()
    {
        _xml.WriteEndElement();
        _xml.Flush();
        return _bytes.ToArray();
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _xml.Dispose();
        _bytes.Dispose();
    }
}
