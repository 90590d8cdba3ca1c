using System.Buffers;

namespace HandbookSite.Cli.Files;

/// <summary>Writes documents into memory, a buffer a thread, which each document of that thread uses anew.</summary>
internal sealed class DocumentBytes : IDisposable
{
    private readonly ThreadLocal<ArrayBufferWriter<byte>> _buffers = new(() => new ArrayBufferWriter<byte>(1 << 16));

    /// <summary>The bytes of a document, until the same thread asks for those of another.</summary>
    public ReadOnlySpan<byte> Of(Document document)
    {
        var buffer = _buffers.Value!;
        buffer.ResetWrittenCount();
        document.Write(buffer);
        return buffer.WrittenSpan;
    }

    /// <inheritdoc/>
    public void Dispose() => _buffers.Dispose();
}
