using System.Xml.Linq;
using static HandbookSite.Tests.Downloads.Word.WordPackage;

namespace HandbookSite.Tests.Downloads.Word;

public sealed class PackageCheckTests
{
    private static readonly Dictionary<string, Action<WordPackage>> Faults = new(StringComparer.Ordinal)
    {
        ["control id twice: 1001"] = package => Set(Controls(package)[5].Element(W + "id")!, Controls(package)[0].Element(W + "id")!.Attribute(W + "val")!.Value),
        ["bookmark twice: _Ref_purpose"] = package => package.Body.Descendants(W + "bookmarkStart").Last().SetAttributeValue(W + "name", "_Ref_purpose"),
        ["unknown style: Nowhere"] = package => Set(package.Body.Descendants(W + "pStyle").Skip(4).First(), "Nowhere"),
        ["unknown numbering: 999"] = package => Set(package.Body.Descendants(W + "numId").Skip(4).First(), "999"),
        ["missing placeholder: plh_nowhere"] = package => Set(package.Body.Descendants(W + "docPart").First(), "plh_nowhere"),
        ["binding to nothing: /f:fields[1]/f:nowhere[1]"] = package => package.Body.Descendants(W + "dataBinding").First().SetAttributeValue(W + "xpath", "/f:fields[1]/f:nowhere[1]"),
        ["binding to another store: /f:fields[1]/f:company[1]"] = package => package.Body.Descendants(W + "dataBinding").First().SetAttributeValue(W + "storeItemID", "{00000000-0000-0000-0000-000000000000}"),
        ["reference to nothing: _Ref_nowhere"] = package => package.Body.Descendants(W + "fldSimple").First().SetAttributeValue(W + "instr", @" REF _Ref_nowhere \r \h "),
        ["cell without a paragraph at its end"] = package => package.Body.Descendants(W + "tc").First().Elements(W + "p").Remove(),
        ["properties of a control out of order: id alias tag placeholder showingPlcHdr dataBinding text"] = package =>
        {
            var properties = Controls(package)[0];
            var id = properties.Element(W + "id")!;
            id.Remove();
            properties.AddFirst(id);
        },
        ["w14 is not ignorable in word/document.xml"] = package => package["word/document.xml"].SetAttributeValue(Compatibility + "Ignorable", "w15"),
        ["empty control"] = package => Controls(package)[0].Parent!.Element(W + "sdtContent")!.RemoveNodes(),
        ["two tables side by side"] = package =>
        {
            var table = package.Body.Elements(W + "tbl").First();
            table.AddAfterSelf(new XElement(table));
            package.Body.Elements(W + "tbl").Skip(1).First().Descendants(W + "sdt").Remove();
        },
        ["text without a paragraph at its end"] = package => package.Body.Element(W + "sectPr")!.AddBeforeSelf(new XElement(W + "tbl")),
        [$"long name: {new string('x', 65)}"] = package => Set(Controls(package)[0].Element(W + "tag")!, new string('x', 65)),
    };

    public static TheoryData<string> Files => WordSamples.Names;

    public static TheoryData<string> Planted => [.. Faults.Keys];

    [Theory]
    [MemberData(nameof(Files))]
    public void Nothing_is_wrong_with_a_file(string name) => Assert.Empty(PackageCheck.Findings(new WordPackage(WordSamples.File(name))));

    [Theory]
    [MemberData(nameof(Planted))]
    public void A_planted_fault_is_found(string finding)
    {
        var package = new WordPackage(WordSamples.File("nl"));
        Faults[finding](package);
        Assert.Equal([finding], PackageCheck.Findings(package));
    }

    private static List<XElement> Controls(WordPackage package) => [.. package.Body.Descendants(W + "sdtPr")];

    private static void Set(XElement element, string value) => element.SetAttributeValue(W + "val", value);
}
