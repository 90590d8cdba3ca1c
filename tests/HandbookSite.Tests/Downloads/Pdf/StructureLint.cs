using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace HandbookSite.Tests.Downloads.Pdf;

/// <summary>Rules of PDF/UA-1 that a program can check, read from the objects of a finished file.</summary>
internal sealed partial class StructureLint
{
    private static readonly string[] Known = ["Document", "Sect", "H1", "H2", "H3", "H4", "P", "L", "LI", "Lbl", "LBody", "Table", "Caption", "THead", "TBody", "TR", "TH", "TD", "Link", "Form", "Reference", "Note", "BlockQuote"];

    private static readonly Dictionary<string, string[]> Parents = new(StringComparer.Ordinal)
    {
        ["LI"] = ["L"],
        ["LBody"] = ["LI"],
        ["THead"] = ["Table"],
        ["TBody"] = ["Table"],
        ["Caption"] = ["Table"],
        ["TR"] = ["Table", "THead", "TBody"],
        ["TH"] = ["TR"],
        ["TD"] = ["TR"],
        ["Lbl"] = ["LI", "Note"],
    };

    private readonly JsonObject _objects;
    private readonly List<string> _faults = [];
    private readonly List<(string Page, int Mark, string Type, string Element, bool IsNote)> _marks = [];
    private readonly Dictionary<string, string> _annotated = new(StringComparer.Ordinal);
    private readonly List<string> _pages = [];

    private StructureLint(JsonObject objects) => _objects = objects;

    /// <summary>What is wrong in a file; empty where nothing is.</summary>
    public static IReadOnlyList<string> Faults(JsonObject objects)
    {
        var lint = new StructureLint(objects);
        lint.Check();
        return lint._faults;
    }

    [GeneratedRegex(@"/Artifact\s*<<.*?>>\s*BDC|/Artifact BMC|/(?<type>\w+)\s*<<\s*/MCID (?<mark>\d+)\s*>>\s*BDC|(?<end>\bEMC\b)|(?<show>\bTj\b)", RegexOptions.ExplicitCapture, 10_000)]
    private static partial Regex Operators { get; }

    private void Check()
    {
        var catalog = Value(_objects["trailer"]!["value"]!["/Root"]);
        Demand(catalog?["/Lang"] is not null, "the catalog has no language");
        Demand((bool?)catalog?["/MarkInfo"]?["/Marked"] ?? false, "the catalog is not marked");
        Demand((bool?)catalog?["/ViewerPreferences"]?["/DisplayDocTitle"] ?? false, "the title is not shown");
        Demand(Value(catalog?["/AcroForm"])?["/NeedAppearances"] is null, "fields have no pictures of their own");
        Demand(Encoding.UTF8.GetString(Data(catalog?["/Metadata"])).Contains("<pdfuaid:part>1</pdfuaid:part>", StringComparison.Ordinal), "the metadata do not name PDF/UA");
        CollectPages((string)catalog!["/Pages"]!);
        var tree = Value(catalog["/StructTreeRoot"])!;
        foreach (var kid in Kids(tree)) Walk((string)kid!, (string)catalog["/StructTreeRoot"]!, "", isNote: false);
        CheckHeadings();
        CheckOrder();
        var parents = Parse(Value(tree["/ParentTree"])!["/Nums"]!.AsArray());
        foreach (var page in _pages) CheckPage(page, parents);
    }

    private void CollectPages(string reference)
    {
        var node = Value(reference)!;
        if ((string?)node["/Type"] == "/Page") _pages.Add(reference);
        else foreach (var kid in node["/Kids"]!.AsArray()) CollectPages((string)kid!);
    }

    private void Walk(string reference, string parent, string parentType, bool isNote)
    {
        var element = Value(reference)!;
        var type = ((string)element["/S"]!)[1..];
        isNote |= type == "Note";
        Demand(Known.Contains(type, StringComparer.Ordinal), $"{type} is no standard type");
        Demand((string?)element["/P"] == parent, $"a {type} names another parent");
        Demand(!Parents.TryGetValue(type, out var allowed) || allowed.Contains(parentType, StringComparer.Ordinal), $"a {type} stands in a {parentType}");
        Demand(type != "TH" || element["/A"]?["/Scope"] is not null, "a TH has no scope");
        Demand(type != "Note" || element["/ID"] is not null, "a Note has no ID");
        var kids = Kids(element).ToArray();
        Demand(kids.Length > 0 || type is "TD" or "TH", $"a {type} is empty");
        Demand(type is not ("Link" or "Form") || kids.Any(kid => kid is JsonObject inner && (string?)inner["/Type"] == "/OBJR"), $"a {type} has no annotation");
        foreach (var kid in kids) Visit(kid, element, reference, type, isNote);
    }

    private void Visit(JsonNode? kid, JsonNode element, string reference, string type, bool isNote)
    {
        if (kid is JsonObject inner && (string?)inner["/Type"] == "/OBJR") _annotated[(string)inner["/Obj"]!] = reference;
        else if (kid is JsonObject mark) _marks.Add(((string)mark["/Pg"]!, (int)mark["/MCID"]!, type, reference, isNote));
        else if (kid!.GetValueKind() == System.Text.Json.JsonValueKind.Number) _marks.Add(((string)element["/Pg"]!, (int)kid, type, reference, isNote));
        else Walk((string)kid!, reference, type, isNote);
    }

    private void CheckHeadings()
    {
        var last = 0;
        foreach (var level in _marks.Where(mark => mark.Type is ['H', >= '1' and <= '6']).Select(mark => mark.Type[1] - '0'))
        {
            Demand(level <= last + 1, $"an H{level} follows an H{last}");
            last = level;
        }
    }

    private void CheckOrder()
    {
        var last = (Page: 0, Mark: -1);
        foreach (var mark in _marks.Where(mark => !mark.IsNote))
        {
            var now = (Page: _pages.IndexOf(mark.Page), mark.Mark);
            Demand(now.CompareTo(last) > 0, $"mark {mark.Mark} of page {now.Page + 1} is read after mark {last.Mark} of page {last.Page + 1}");
            last = now;
        }
    }

    private void CheckPage(string reference, Dictionary<int, JsonNode> parents)
    {
        var page = Value(reference)!;
        var name = $"page {_pages.IndexOf(reference) + 1}";
        Demand((string?)page["/Tabs"] == "/S", $"{name} has no tab order");
        var drawn = Drawn(Encoding.Latin1.GetString(Data(page["/Contents"])), name);
        var read = _marks.Where(mark => mark.Page == reference).ToDictionary(mark => mark.Mark);
        Demand(drawn.Count == read.Count && drawn.All(mark => read.ContainsKey(mark.Key)), $"{name} draws other marks than the structure has");
        Demand(drawn.All(mark => !read.TryGetValue(mark.Key, out var other) || other.Type == mark.Value), $"{name} marks with other types than the structure has");
        var back = page["/StructParents"] is { } index && parents.TryGetValue((int)index, out var row) ? Resolve(row)!.AsArray() : null;
        Demand(back is not null && read.Values.All(mark => mark.Mark < back.Count && (string?)back[mark.Mark] == mark.Element), $"{name} does not lead back to its structure");
        foreach (var annotation in page["/Annots"]?.AsArray() ?? []) CheckAnnotation((string)annotation!, parents);
    }

    private Dictionary<int, string> Drawn(string content, string page)
    {
        var marks = new Dictionary<int, string>();
        var depth = 0;
        foreach (Match match in Operators.Matches(content))
        {
            if (match.Groups["show"].Success) Demand(depth == 1, $"{page} shows text outside of marks");
            else depth += match.Groups["end"].Success ? -1 : 1;
            if (match.Groups["mark"].Success) Demand(marks.TryAdd(int.Parse(match.Groups["mark"].Value, CultureInfo.InvariantCulture), match.Groups["type"].Value), $"{page} has a mark twice");
        }
        Demand(depth == 0, $"{page} leaves a mark open");
        return marks;
    }

    private void CheckAnnotation(string reference, Dictionary<int, JsonNode> parents)
    {
        var annotation = Value(reference)!;
        var (kind, type) = ((string?)annotation["/Subtype"]) switch { "/Widget" => ("widget", "/Form"), _ => ("link", "/Link") };
        if (annotation["/StructParent"] is not { } index)
        {
            _faults.Add($"a {kind} has no StructParent");
            return;
        }
        var element = parents.TryGetValue((int)index, out var parent) && parent is JsonValue ? (string?)parent : null;
        Demand(element is not null && (string?)Value(element)?["/S"] == type && _annotated.GetValueOrDefault(reference) == element, $"a {kind} does not lead back to its structure");
        Demand(kind == "link" ? annotation["/Contents"] is not null : annotation["/TU"] is not null && annotation["/AP"] is not null, $"a {kind} has no description");
    }

    private static Dictionary<int, JsonNode> Parse(JsonArray numbers) => Enumerable.Range(0, numbers.Count / 2).ToDictionary(index => (int)numbers[2 * index]!, index => numbers[2 * index + 1]!);

    private static JsonArray Kids(JsonNode element) => element["/K"] is JsonArray array ? array : element["/K"] is { } single ? [single.DeepClone()] : [];

    private JsonNode? Resolve(JsonNode? node) => node is JsonValue value && value.TryGetValue<string>(out var text) && text.EndsWith(" R", StringComparison.Ordinal) ? _objects["obj:" + text]?["value"] ?? _objects["obj:" + text]?["stream"]?["dict"] : node;

    private JsonNode? Value(JsonNode? node) => Resolve(node);

    private byte[] Data(JsonNode? reference) => reference is null ? [] : Convert.FromBase64String((string?)_objects["obj:" + (string)reference!]?["stream"]?["data"] ?? "");

    private void Demand(bool isMet, string fault)
    {
        if (!isMet) _faults.Add(fault);
    }
}
