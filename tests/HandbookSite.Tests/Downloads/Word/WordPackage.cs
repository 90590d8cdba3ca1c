using System.IO.Compression;
using System.Xml.Linq;

namespace HandbookSite.Tests.Downloads.Word;

/// <summary>The parts of a Word file, to look at and to change.</summary>
internal sealed class WordPackage
{
    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace W14 = "http://schemas.microsoft.com/office/word/2010/wordml";
    public static readonly XNamespace W15 = "http://schemas.microsoft.com/office/word/2012/wordml";
    public static readonly XNamespace Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";

    private readonly Dictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    public WordPackage(byte[] file)
    {
        using var zip = new ZipArchive(new MemoryStream(file));
        foreach (var entry in zip.Entries)
        {
            using var stream = entry.Open();
            var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            _files.Add(entry.FullName, bytes.ToArray());
        }
        foreach (var (path, bytes) in _files.Where(part => part.Key.EndsWith(".xml", StringComparison.Ordinal) || part.Key.EndsWith(".rels", StringComparison.Ordinal)))
            Parts.Add(path, XDocument.Load(new MemoryStream(bytes), LoadOptions.PreserveWhitespace));
    }

    /// <summary>Each part of XML, by its path.</summary>
    public SortedDictionary<string, XDocument> Parts { get; } = new(StringComparer.Ordinal);

    /// <summary>The root of a part.</summary>
    public XElement this[string path] => Parts[path].Root!;

    /// <summary>The text.</summary>
    public XElement Body => this["word/document.xml"].Element(W + "body")!;

    /// <summary>Takes parts away, and what leads to them.</summary>
    public void Remove(string folder)
    {
        foreach (var path in Parts.Keys.Where(path => path.StartsWith(folder, StringComparison.Ordinal)).ToList())
        {
            Parts.Remove(path);
            _files.Remove(path);
            this["[Content_Types].xml"].Elements().Where(type => type.Attribute("PartName")?.Value == "/" + path).Remove();
        }
        foreach (var (_, rels) in Parts.Where(part => part.Key.EndsWith(".rels", StringComparison.Ordinal)))
            rels.Root!.Elements().Where(element => element.Attribute("Target")!.Value.Contains(folder, StringComparison.Ordinal)).Remove();
    }

    /// <summary>The file as it is now.</summary>
    public byte[] File()
    {
        var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, original) in _files)
            {
                using var stream = zip.CreateEntry(path).Open();
                if (Parts.TryGetValue(path, out var part)) part.Save(stream, SaveOptions.DisableFormatting);
                else stream.Write(original);
            }
        }
        return bytes.ToArray();
    }
}
