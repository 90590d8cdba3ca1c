using System.Globalization;
using System.Xml.Linq;
using static HandbookSite.Tests.Downloads.Word.WordPackage;

namespace HandbookSite.Tests.Downloads.Word;

/// <summary>The words of a Word file as a reader meets them: with the numbers that Word works out from the numbering.</summary>
internal sealed class WordText
{
    private readonly WordPackage _package;
    private readonly Dictionary<string, int[]> _counts = new(StringComparer.Ordinal);
    private readonly Dictionary<XElement, string> _numbers = [];

    public WordText(WordPackage package)
    {
        _package = package;
        foreach (var paragraph in package.Body.Descendants(W + "p")) _numbers.Add(paragraph, Number(paragraph));
    }

    /// <summary>The paragraphs of the body, each with its number before it.</summary>
    public IEnumerable<string> Paragraphs => _numbers.Select(paragraph => $"{paragraph.Value} {Words(paragraph.Key)}");

    /// <summary>The footnotes.</summary>
    public IEnumerable<string> Footnotes => _package["word/footnotes.xml"].Elements().Select(Words);

    /// <summary>The number of the paragraph in which a bookmark begins.</summary>
    public string NumberAt(string bookmark) =>
        _numbers[_package.Body.Descendants(W + "bookmarkStart").Single(start => start.Attribute(W + "name")!.Value == bookmark).Ancestors(W + "p").First()];

    /// <summary>The words in an element.</summary>
    public static string Words(XElement element) => string.Concat(element.Descendants().Select(one => one.Name == W + "t" ? one.Value : one.Name == W + "tab" && one.Parent!.Name == W + "r" || one.Name == W + "br" ? " " : ""));

    private string Number(XElement paragraph)
    {
        var numbering = paragraph.Element(W + "pPr")?.Element(W + "numPr");
        if (numbering?.Element(W + "numId")?.Attribute(W + "val")?.Value is not { } id || id == "0") return "";
        var level = int.Parse(numbering.Element(W + "ilvl")!.Attribute(W + "val")!.Value, CultureInfo.InvariantCulture);
        var root = _package["word/numbering.xml"];
        var form = root.Elements(W + "num").Single(num => num.Attribute(W + "numId")!.Value == id).Element(W + "abstractNumId")!.Attribute(W + "val")!.Value;
        var levels = root.Elements(W + "abstractNum").Single(one => one.Attribute(W + "abstractNumId")!.Value == form).Elements(W + "lvl").ToList();
        if (!_counts.TryGetValue(id, out var counts)) _counts.Add(id, counts = new int[levels.Count]);
        counts[level]++;
        Array.Clear(counts, level + 1, counts.Length - level - 1);
        var text = levels[level].Element(W + "lvlText")!.Attribute(W + "val")!.Value;
        for (var one = 0; one < counts.Length; one++)
            text = text.Replace($"%{one + 1}", Format(levels[one].Element(W + "numFmt")!.Attribute(W + "val")!.Value, counts[one]), StringComparison.Ordinal);
        return text;
    }

    private static string Format(string format, int number) => format == "lowerLetter" ? $"{(char)('a' + number - 1)}" : number.ToString(CultureInfo.InvariantCulture);
}
