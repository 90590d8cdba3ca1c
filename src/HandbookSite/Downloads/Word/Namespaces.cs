using System.Collections.Frozen;

namespace HandbookSite.Downloads.Word;

/// <summary>The namespaces of a Word file, by the prefixes that they always have.</summary>
internal static class Namespaces
{
    public const string Main = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public const string Fields = "urn:handbook:fields:1";
    public const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    public const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    public const string CoreProperties = "http://schemas.openxmlformats.org/package/2006/metadata/core-properties";
    public const string AppProperties = "http://schemas.openxmlformats.org/officeDocument/2006/extended-properties";
    public const string CustomXml = "http://schemas.openxmlformats.org/officeDocument/2006/customXml";
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    /// <summary>The namespace of each prefix.</summary>
    public static FrozenDictionary<string, string> ByPrefix { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["w"] = Main,
        ["r"] = Office,
        ["w14"] = "http://schemas.microsoft.com/office/word/2010/wordml",
        ["w15"] = "http://schemas.microsoft.com/office/word/2012/wordml",
        ["mc"] = "http://schemas.openxmlformats.org/markup-compatibility/2006",
        ["wp"] = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing",
        ["a"] = "http://schemas.openxmlformats.org/drawingml/2006/main",
        ["pic"] = "http://schemas.openxmlformats.org/drawingml/2006/picture",
        ["ds"] = CustomXml,
        ["dc"] = "http://purl.org/dc/elements/1.1/",
        ["dcterms"] = "http://purl.org/dc/terms/",
        ["xsi"] = "http://www.w3.org/2001/XMLSchema-instance",
        ["xml"] = "http://www.w3.org/XML/1998/namespace",
    }.ToFrozenDictionary(StringComparer.Ordinal);
}
