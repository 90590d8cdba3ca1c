using System.Text.Json.Nodes;

namespace HandbookSite.Tests.Downloads.Pdf;

/// <summary>The structure of the files, and that the lint sees what is planted.</summary>
public sealed class StructureLintTests
{
    private static readonly Dictionary<string, Action<JsonObject>> Planted = new(StringComparer.Ordinal)
    {
        ["an H2 follows an H0"] = objects => Swap(Elements(objects, "Document").Single()),
        ["is read after mark"] = objects => Swap(Elements(objects, "LBody").First(element => element["/K"]!.AsArray().Count > 2)),
        ["a TH has no scope"] = objects => Elements(objects, "TH").First().Remove("/A"),
        ["a widget has no StructParent"] = objects => Values(objects).First(value => (string?)value["/Subtype"] == "/Widget").Remove("/StructParent"),
        ["a widget has no description"] = objects => Values(objects).First(value => (string?)value["/Subtype"] == "/Widget").Remove("/TU"),
        ["a link does not lead back"] = objects => Values(objects).First(value => (string?)value["/Subtype"] == "/Link")["/StructParent"] = 0,
        ["a link has no description"] = objects => Values(objects).First(value => (string?)value["/Subtype"] == "/Link").Remove("/Contents"),
        ["a Form has no annotation"] = objects => Elements(objects, "Form").First(element => element["/K"]!.AsArray().Count > 1)["/K"]!.AsArray().RemoveAt(0),
        ["an H3 follows an H1"] = objects => Elements(objects, "H2").ToList().ForEach(element => element["/S"] = "/H3"),
        ["a LBody stands in a L"] = objects => Elements(objects, "LI").First()["/S"] = "/L",
        ["a Note has no ID"] = objects => Elements(objects, "Note").First().Remove("/ID"),
        ["draws other marks"] = objects => Elements(objects, "H2").First()["/K"]!.AsArray().RemoveAt(0),
        ["has no tab order"] = objects => Values(objects).First(value => (string?)value["/Type"] == "/Page").Remove("/Tabs"),
        ["the catalog has no language"] = objects => Values(objects).First(value => (string?)value["/Type"] == "/Catalog").Remove("/Lang"),
        ["the title is not shown"] = objects => Values(objects).First(value => (string?)value["/Type"] == "/Catalog").Remove("/ViewerPreferences"),
    };

    public static TheoryData<string> Faults => [.. Planted.Keys];

    [Fact]
    public async Task Nothing_is_wrong_with_any_sample()
    {
        foreach (var document in TestProtocols.All)
        {
            using var pdf = new WrittenPdf(document);
            var faults = StructureLint.Faults(await pdf.Objects());
            Assert.True(faults.Count == 0, string.Join('\n', faults));
        }
    }

    [Theory]
    [MemberData(nameof(Faults))]
    public async Task The_lint_sees_a_fault_that_is_planted(string fault)
    {
        using var pdf = new WrittenPdf(SampleDocument.Dutch);
        var objects = await pdf.Objects();
        Planted[fault](objects);
        Assert.Contains(StructureLint.Faults(objects), found => found.Contains(fault, StringComparison.Ordinal));
    }

    private static void Swap(JsonObject element)
    {
        var kids = element["/K"]!.AsArray();
        var first = kids[0];
        kids.RemoveAt(0);
        kids.Add(first);
    }

    private static IEnumerable<JsonObject> Elements(JsonObject objects, string type) => Values(objects).Where(value => (string?)value["/S"] == "/" + type && value["/P"] is not null);

    private static IEnumerable<JsonObject> Values(JsonObject objects) => objects.Select(pair => pair.Value?["value"]).OfType<JsonObject>();
}
