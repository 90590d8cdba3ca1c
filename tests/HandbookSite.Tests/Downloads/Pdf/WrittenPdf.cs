using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using HandbookSite.Downloads.Pdf;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Tests.Downloads.Pdf;

/// <summary>A PDF file in a folder of its own, for programs that read files.</summary>
internal sealed class WrittenPdf : IDisposable
{
    /// <summary>qpdf does not read data in which a plus sign is escaped.</summary>
    private static readonly JsonSerializerOptions AsTheyAre = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("handbook-pdf-");

    public WrittenPdf(ProtocolDocument document) => File.WriteAllBytes(PathOf("document.pdf"), PdfWriter.Write(document).Bytes);

    /// <summary>A file in the folder.</summary>
    public string PathOf(string name) => Path.Combine(_folder.FullName, name);

    /// <summary>Runs a program in the folder, which must succeed without a word on standard error, and gives its output.</summary>
    public async Task<string> Run(string program, params string[] arguments)
    {
        var (code, output, error) = await PdfTool.Run(_folder.FullName, program, arguments);
        Assert.True(code == 0 && error.Length == 0, $"{program} ended with {code}: {error}{output}");
        return output;
    }

    /// <summary>All objects of a file as qpdf gives them, with the data of streams.</summary>
    public async Task<JsonObject> Objects(string name = "document.pdf") => (JsonObject)(await Json(name))["qpdf"]![1]!;

    /// <summary>Writes a file again with changed objects.</summary>
    public async Task Change(string to, Action<JsonObject> change)
    {
        var json = await Json("document.pdf");
        change((JsonObject)json["qpdf"]![1]!);
        await File.WriteAllTextAsync(PathOf("changed.json"), json.ToJsonString(AsTheyAre), TestContext.Current.CancellationToken);
        await Run("qpdf", "--json-input", "changed.json", to);
    }

    /// <summary>A page as a picture in grey, and its width.</summary>
    public async Task<(byte[] Pixels, int Width)> Picture(string name, int page)
    {
        await Run("pdftoppm", "-r", "72", "-gray", "-singlefile", "-f", $"{page}", "-l", $"{page}", name, "picture");
        var bytes = await File.ReadAllBytesAsync(PathOf("picture.pgm"), TestContext.Current.CancellationToken);
        var header = System.Text.Encoding.ASCII.GetString(bytes, 0, 20).Split([' ', '\n'], 4);
        var (width, height) = (int.Parse(header[1], System.Globalization.CultureInfo.InvariantCulture), int.Parse(header[2], System.Globalization.CultureInfo.InvariantCulture));
        return (bytes[^(width * height)..], width);
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private async Task<JsonNode> Json(string name) => JsonNode.Parse(await Run("qpdf", "--json-output=2", "--json-stream-data=inline", "--decode-level=generalized", name, "-"))!;
}
