using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;

namespace HandbookSite.Pipelines;

/// <summary>downloads.json: every file that readers carry away, for scripts.</summary>
internal static class DownloadList
{
    private static readonly JsonWriterOptions Options = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>Writes the list; paths are those of the files in the output.</summary>
    public static void Write(IBufferWriter<byte> output, IEnumerable<ListedDownload> downloads)
    {
        using var json = new Utf8JsonWriter(output, Options);
        json.WriteStartArray();
        foreach (var listed in downloads)
        {
            json.WriteStartObject();
            json.WriteString("language", listed.Language.Code);
            json.WriteString("id", listed.Page?.Id ?? "");
            json.WriteString("format", listed.Download.Format);
            json.WriteString("edition", listed.Download.Edition);
            json.WriteString("path", listed.Route.File);
            json.WriteNumber("bytes", listed.Download.Bytes.Length);
            json.WriteString("sha256", listed.Download.Sha256);
            json.WriteString("version", listed.Page?.Source.Protocol?.Version ?? "");
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }
}
