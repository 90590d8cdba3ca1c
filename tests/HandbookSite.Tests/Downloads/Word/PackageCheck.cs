using System.Xml.Linq;
using System.Xml.XPath;
using System.Xml;
using static HandbookSite.Tests.Downloads.Word.WordPackage;

namespace HandbookSite.Tests.Downloads.Word;

/// <summary>What Word minds in a file and the validator of the schemas does not see.</summary>
internal sealed class PackageCheck
{
    private const int LongestName = 64;

    private static readonly string[] Order = ["rPr", "alias", "tag", "id", "lock", "placeholder", "temporary", "showingPlcHdr", "dataBinding", "label", "tabIndex", "text", "date", "dropDownList", "comboBox", "checkbox", "repeatingSection", "repeatingSectionItem"];

    private readonly WordPackage _package;
    private readonly List<string> _findings = [];

    private PackageCheck(WordPackage package) => _package = package;

    /// <summary>Everything that is wrong with a file.</summary>
    public static IReadOnlyList<string> Findings(WordPackage package)
    {
        var check = new PackageCheck(package);
        check.CheckOnce(W + "sdt", control => control.Element(W + "sdtPr")!.Element(W + "id")!.Attribute(W + "val")!.Value, "control id");
        check.CheckOnce(W + "bookmarkStart", bookmark => bookmark.Attribute(W + "name")!.Value, "bookmark");
        check.CheckStyles();
        check.CheckNumbering();
        check.CheckControls();
        check.CheckBindings();
        check.CheckTargets();
        check.CheckTables();
        check.CheckIgnorable();
        return check._findings;
    }

    private IEnumerable<(string Path, XElement Root)> Texts => _package.Parts.Where(part => part.Key.StartsWith("word/", StringComparison.Ordinal) && !part.Key.EndsWith(".rels", StringComparison.Ordinal)).Select(part => (part.Key, part.Value.Root!));

    private IEnumerable<XElement> All(XName name) => Texts.SelectMany(part => part.Root.DescendantsAndSelf(name));

    private void CheckOnce(XName element, Func<XElement, string> name, string what) =>
        _findings.AddRange(All(element).GroupBy(name, StringComparer.Ordinal).Where(group => group.Count() > 1).Select(group => $"{what} twice: {group.Key}"));

    private void CheckStyles()
    {
        foreach (var (path, root) in Texts)
        {
            var styles = _package[path.StartsWith("word/glossary/", StringComparison.Ordinal) ? "word/glossary/styles.xml" : "word/styles.xml"];
            var known = styles.Elements(W + "style").Select(style => style.Attribute(W + "styleId")!.Value).ToHashSet(StringComparer.Ordinal);
            foreach (var use in root.Descendants().Where(element => element.Name.Namespace == W && element.Name.LocalName is "pStyle" or "rStyle" or "tblStyle" or "basedOn" or "next"))
                if (!known.Contains(Value(use))) _findings.Add($"unknown style: {Value(use)}");
        }
    }

    private void CheckNumbering()
    {
        var known = _package["word/numbering.xml"].Elements(W + "num").Select(num => num.Attribute(W + "numId")!.Value).Append("0").ToHashSet(StringComparer.Ordinal);
        _findings.AddRange(All(W + "numId").Select(Value).Where(id => !known.Contains(id)).Select(id => $"unknown numbering: {id}"));
    }

    private void CheckControls()
    {
        var placeholders = _package["word/glossary/document.xml"].Descendants(W + "docPartPr").Select(part => Value(part.Element(W + "name")!)).ToHashSet(StringComparer.Ordinal);
        foreach (var control in All(W + "sdt"))
        {
            var properties = control.Element(W + "sdtPr")!;
            var order = properties.Elements().Select(element => Array.IndexOf(Order, element.Name.LocalName)).ToList();
            if (order.Contains(-1) || !order.SequenceEqual(order.Order())) _findings.Add($"properties of a control out of order: {string.Join(' ', properties.Elements().Select(element => element.Name.LocalName))}");
            if (control.Element(W + "sdtContent") is not { HasElements: true }) _findings.Add("empty control");
            foreach (var name in properties.Elements().Where(element => element.Name == W + "alias" || element.Name == W + "tag").Select(Value).Where(name => name.Length > LongestName)) _findings.Add($"long name: {name}");
            if (properties.Element(W + "placeholder")?.Element(W + "docPart") is { } part && !placeholders.Contains(Value(part))) _findings.Add($"missing placeholder: {Value(part)}");
        }
    }

    private void CheckBindings()
    {
        if (!_package.Parts.ContainsKey("customXml/item1.xml")) return;
        var store = _package["customXml/itemProps1.xml"].Attributes().Single(attribute => attribute.Name.LocalName == "itemID").Value;
        foreach (var binding in Texts.SelectMany(part => part.Root.Descendants()).Where(element => element.Name.LocalName == "dataBinding"))
        {
            var names = new XmlNamespaceManager(new NameTable());
            names.AddNamespace("f", "urn:handbook:fields:1");
            var path = binding.Attribute(W + "xpath")!.Value;
            if (binding.Attribute(W + "storeItemID")!.Value != store) _findings.Add($"binding to another store: {path}");
            if (_package["customXml/item1.xml"].Document!.XPathSelectElement(path, names) is null) _findings.Add($"binding to nothing: {path}");
        }
    }

    private void CheckTargets()
    {
        var known = All(W + "bookmarkStart").Select(bookmark => bookmark.Attribute(W + "name")!.Value).ToHashSet(StringComparer.Ordinal);
        var wanted = All(W + "fldSimple").Select(field => field.Attribute(W + "instr")!.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries)).Where(field => field[0] == "REF").Select(field => field[1])
            .Concat(All(W + "hyperlink").Select(link => link.Attribute(W + "anchor")?.Value).OfType<string>());
        _findings.AddRange(wanted.Where(name => !known.Contains(name)).Select(name => $"reference to nothing: {name}"));
    }

    private void CheckTables()
    {
        foreach (var cell in All(W + "tc"))
            if (Flat(cell).LastOrDefault()?.Name != W + "p") _findings.Add("cell without a paragraph at its end");
        foreach (var story in All(W + "body").Concat(All(W + "tc")))
        {
            var blocks = Flat(story).ToList();
            if (blocks.Zip(blocks.Skip(1)).Any(pair => pair.First.Name == W + "tbl" && pair.Second.Name == W + "tbl")) _findings.Add("two tables side by side");
            if (story.Name == W + "body" && blocks.LastOrDefault(block => block.Name != W + "sectPr")?.Name != W + "p") _findings.Add("text without a paragraph at its end");
        }
    }

    private void CheckIgnorable()
    {
        foreach (var (path, root) in Texts)
        {
            var ignorable = root.Attribute(Compatibility + "Ignorable")?.Value.Split(' ') ?? [];
            foreach (var (prefix, space) in new[] { ("w14", W14), ("w15", W15) })
                if (root.Descendants().Any(element => element.Name.Namespace == space) && !ignorable.Contains(prefix, StringComparer.Ordinal)) _findings.Add($"{prefix} is not ignorable in {path}");
        }
    }

    /// <summary>The blocks of a story, as if controls were not there.</summary>
    private static IEnumerable<XElement> Flat(XElement story) => story.Elements().Where(element => element.Name != W + "tcPr")
        .SelectMany(element => element.Name == W + "sdt" ? Flat(element.Element(W + "sdtContent")!) : [element]);

    private static string Value(XElement element) => element.Attribute(W + "val")!.Value;
}
