using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using HandbookSite.Diagnostics;

namespace HandbookSite.Cli.Printing;

/// <summary>One JSON object a line, for programs.</summary>
internal sealed class JsonReport : IReport
{
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <inheritdoc/>
    public void Write(Channel channel, Diagnostic diagnostic) => Line(channel, json =>
    {
        json.WriteString("path", diagnostic.Place.Path);
        json.WriteNumber("line", diagnostic.Place.Line);
        json.WriteNumber("column", diagnostic.Place.Column);
        json.WriteString("severity", diagnostic.Code.Severity == Severity.Error ? "error" : "warning");
        json.WriteString("code", diagnostic.Code.Id);
        json.WriteString("message", diagnostic.Message);
    });

    /// <inheritdoc/>
    public void Write(Channel channel, Tally tally) => Line(channel, json => Counted(json, tally));

    /// <inheritdoc/>
    public void Write(Channel channel, Summary summary) => Line(channel, json =>
    {
        json.WriteBoolean("published", summary.Published is not null);
        json.WriteStartObject("pages");
        foreach (var language in summary.Pages) json.WriteNumber(language.Code, language.Pages);
        json.WriteEndObject();
        json.WriteNumber("written", summary.Published?.Written ?? 0);
        json.WriteNumber("unchanged", summary.Published?.Unchanged ?? 0);
        json.WriteNumber("removed", summary.Published?.Removed ?? 0);
        Counted(json, summary.Tally);
        json.WriteNumber("milliseconds", summary.Milliseconds);
    });

    private static void Counted(Utf8JsonWriter json, Tally tally)
    {
        json.WriteNumber("errors", tally.Errors);
        json.WriteNumber("warnings", tally.Warnings);
    }

    private static void Line(Channel channel, Action<Utf8JsonWriter> members)
    {
        var buffer = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(buffer, Readable))
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }
        channel.Line(Encoding.UTF8.GetString(buffer.WrittenSpan));
    }
}
