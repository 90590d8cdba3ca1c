using System.Buffers;
using HandbookSite.Cli.Files;

namespace HandbookSite.Tests.Cli.Files;

/// <summary>How documents are written into memory.</summary>
public sealed class DocumentBytesTests
{
    [Fact]
    public void Each_document_starts_anew_also_after_one_that_failed_half_way()
    {
        using var bytes = new DocumentBytes();
        Assert.Equal("first and long", Text(bytes, buffer => buffer.Write("first and long"u8)));
        Assert.Throws<IOException>(() => Text(bytes, buffer =>
        {
            buffer.Write("half"u8);
            throw new IOException("The disk is gone.");
        }));
        Assert.Equal("second", Text(bytes, buffer => buffer.Write("second"u8)));
    }

    private static string Text(DocumentBytes bytes, Action<IBufferWriter<byte>> write) => System.Text.Encoding.UTF8.GetString(bytes.Of(new Document("x.html", write)));
}
