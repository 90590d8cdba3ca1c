using System.Text.Json.Nodes;
using HandbookSite.Downloads.Pdf;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Tests.Downloads.Pdf;

/// <summary>Fields, filled in by other programs.</summary>
public sealed class PdfFormTests
{
    private const string Names = "ĄąĆćĘęŁłŃńŚśŹźŻżČčĎďĚěŇňŘřŤťŮůĞğİıŞşĂăȘșȚț";

    [Fact]
    public async Task A_field_that_is_filled_in_once_shows_everywhere_and_the_tags_stay()
    {
        using var pdf = new WrittenPdf(SampleDocument.Dutch);
        await Fill(pdf, "var widget = doc.loadPage(0).getWidgets()[0]; widget.setTextValue('Bouwbedrijf Züst');");
        var objects = await pdf.Objects("filled.pdf");
        Assert.Empty(StructureLint.Faults(objects));
        Assert.Equal("u:Bouwbedrijf Züst", (string?)Field(objects, "company")["/V"]);
        var places = Widgets(objects, "company");
        Assert.Equal(6, places.Count);
        foreach (var (page, box) in places) Assert.True(await Differs(pdf, "filled.pdf", page, box), $"Page {page} does not show the value.");
    }

    [Fact]
    public async Task Ticks_and_choices_can_be_made()
    {
        using var pdf = new WrittenPdf(SampleDocument.Dutch);
        await Fill(pdf, "doc.loadPage(1).getWidgets().forEach(function (widget) { if (widget.getFieldType() == 'checkbox') widget.toggle(); if (widget.getFieldType() == 'combobox') widget.setChoiceValue('alleen via het bedrijf'); widget.update(); });");
        var objects = await pdf.Objects("filled.pdf");
        Assert.Empty(StructureLint.Faults(objects));
        Assert.Equal("u:alleen via het bedrijf", (string?)Field(objects, "photos")["/V"]);
        foreach (var name in new[] { "steps-talk", "steps-warning", "signature", "text-tick-1", "text-tick-2" })
        {
            Assert.Equal("/Yes", (string?)Field(objects, name)["/V"]);
            var (page, box) = Assert.Single(Widgets(objects, name));
            Assert.True(await Differs(pdf, "filled.pdf", page, box), $"{name} is not ticked.");
        }
    }

    /// <summary>Poppler draws the values anew, in the font of the field, and says on standard error which letters it lacks; there it must say nothing.</summary>
    [Fact]
    public async Task A_field_shows_the_letters_of_names_from_all_over_Europe()
    {
        var text = SampleDocument.Dutch.Fields[0];
        using var pdf = new WrittenPdf(TestProtocols.Only([.. Names.Select(Block (letter) => new Paragraph(SampleDocument.Dutch.Body[0].Place, [new Blank(text with { Key = $"name{(int)letter}" })]))]));
        await pdf.Change("letters.pdf", objects =>
        {
            foreach (var letter in Names) Field(objects, $"name{(int)letter}")["/V"] = $"u:{letter}";
            Form(objects)["/NeedAppearances"] = true;
        });
        var objects = await pdf.Objects();
        var pictures = new Dictionary<(string Name, int Page), (byte[] Pixels, int Width)>();
        foreach (var name in new[] { "document.pdf", "letters.pdf" })
        {
            for (var page = 1; page <= 2; page++) pictures[(name, page)] = await pdf.Picture(name, page);
        }
        Assert.All(Names, letter =>
        {
            var (page, box) = Assert.Single(Widgets(objects, $"name{(int)letter}"));
            Assert.NotEqual(Pixels(pictures[("document.pdf", page)], box), Pixels(pictures[("letters.pdf", page)], box));
        });
    }

    [Fact]
    public void Each_letter_of_those_names_has_a_code_and_a_glyph_of_its_own()
    {
        Assert.Equal(42, Names.Distinct().Count());
        Assert.Equal(42, Names.Select(FieldAlphabet.Code).Distinct().Count());
        Assert.All(Names, letter => Assert.NotEqual('?', FieldAlphabet.Code(letter)));
        Assert.Equal(42, Names.Select(letter => Typeface.Of(RunStyle.Plain).Find(letter)).OfType<Glyph>().Distinct().Count());
        Assert.All("ÀÉÎõüßÆøŠžŸÿ€½²§«»„“”’–—", letter => Assert.NotEqual('?', FieldAlphabet.Code(letter == 'Ÿ' ? 'ÿ' : letter)));
    }

    [Fact]
    public async Task A_value_that_is_given_stands_in_its_field()
    {
        using var pdf = new WrittenPdf(Story("Łukasz Dvořák\nbouwt"));
        var objects = await pdf.Objects();
        Assert.Equal("u:Łukasz Dvořák\nbouwt", (string?)Field(objects, "story")["/V"]);
        using var empty = new WrittenPdf(Story(""));
        var (page, box) = Assert.Single(Widgets(objects, "story"));
        Assert.NotEqual(Pixels(await empty.Picture("document.pdf", page), box), Pixels(await pdf.Picture("document.pdf", page), box));
    }

    [Fact]
    public async Task A_field_says_what_it_is_for()
    {
        var field = SampleDocument.Dutch.Fields[0] with { Help = "zoals in de KvK" };
        using var pdf = new WrittenPdf(TestProtocols.Only(new Paragraph(SampleDocument.Dutch.Body[0].Place, [new Blank(field)])));
        Assert.Equal("u:Naam van het bedrijf: zoals in de KvK", (string?)Field(await pdf.Objects(), "company")["/TU"]);
    }

    [Fact]
    public async Task What_is_decided_is_text_and_no_field()
    {
        var field = SampleDocument.Dutch.Fields[2] with { IsFixed = true };
        using var pdf = new WrittenPdf(TestProtocols.Only(new Paragraph(SampleDocument.Dutch.Body[0].Place, [new Run("Versie "), new Blank(field)])));
        Assert.DoesNotContain("/AcroForm", (await pdf.Objects()).ToJsonString(), StringComparison.Ordinal);
        Assert.Contains("\"Versie 1.0\"", await pdf.Run("pdfinfo", "-struct-text", "document.pdf"), StringComparison.Ordinal);
    }

    private static ProtocolDocument Story(string value)
    {
        var story = SampleDocument.Dutch.Field("story")!;
        return TestProtocols.Only(new Paragraph(SampleDocument.Dutch.Body[0].Place, [new Blank(story with { Default = value.Length == 0 ? [] : [value] })]));
    }

    private static async Task Fill(WrittenPdf pdf, string script)
    {
        await File.WriteAllTextAsync(pdf.PathOf("fill.js"), $"var doc = new PDFDocument('document.pdf'); {script} for (var page = 0; page < doc.countPages(); page++) {{ var loaded = doc.loadPage(page); loaded.getWidgets().forEach(function (widget) {{ widget.update(); }}); loaded.update(); }} doc.save('filled.pdf', '');", TestContext.Current.CancellationToken);
        await pdf.Run("mutool", "run", "fill.js");
    }

    private static async Task<bool> Differs(WrittenPdf pdf, string name, int page, double[] box)
    {
        var (before, after) = (await pdf.Picture("document.pdf", page), await pdf.Picture(name, page));
        return !Pixels(before, box).SequenceEqual(Pixels(after, box));
    }

    /// <summary>The part of a picture, of a point a pixel, that a box takes.</summary>
    private static byte[] Pixels((byte[] Pixels, int Width) picture, double[] box)
    {
        var height = picture.Pixels.Length / picture.Width;
        var (left, right) = ((int)box[0] + 2, (int)box[2] - 2);
        return [.. Enumerable.Range(height - (int)box[3] + 2, (int)(box[3] - box[1]) - 4).SelectMany(row => picture.Pixels[(row * picture.Width + left)..(row * picture.Width + right)])];
    }

    private static JsonObject Field(JsonObject objects, string name) => Values(objects).First(value => (string?)value["/T"] == "u:" + name);

    private static JsonObject Form(JsonObject objects)
    {
        var form = Values(objects).First(value => (string?)value["/Type"] == "/Catalog")["/AcroForm"]!;
        return form as JsonObject ?? (JsonObject)objects["obj:" + (string)form!]!["value"]!;
    }

    /// <summary>The pages and boxes where a field stands.</summary>
    private static List<(int Page, double[] Box)> Widgets(JsonObject objects, string name)
    {
        var pages = objects.Where(pair => pair.Value?["value"] is JsonObject value && (string?)value["/Type"] == "/Pages").SelectMany(pair => pair.Value!["value"]!["/Kids"]!.AsArray()).Select(kid => (string)kid!).ToList();
        return [.. Field(objects, name)["/Kids"]!.AsArray().Select(kid => objects["obj:" + (string)kid!]!["value"]!).Select(widget => (pages.IndexOf((string)widget["/P"]!) + 1, widget["/Rect"]!.AsArray().Select(number => (double)number!).ToArray()))];
    }

    private static IEnumerable<JsonObject> Values(JsonObject objects) => objects.Select(pair => pair.Value?["value"]).OfType<JsonObject>();
}
