using System.Buffers;
using System.Text;

namespace HandbookSite;

/// <summary>Text straight into bytes: no string and no second copy of a page in between.</summary>
internal sealed class Utf8Writer(IBufferWriter<byte> output) : TextWriter
{
    private char _high;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        // The two halves of a character beyond U+FFFF may come one by one.
        if (char.IsHighSurrogate(value)) _high = value;
        else if (_high == 0) Write([value]);
        else
        {
            Write([_high, value]);
            _high = '\0';
        }
    }

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer)
    {
        if (buffer.IsEmpty) return;
        var bytes = output.GetSpan(Encoding.UTF8.GetMaxByteCount(buffer.Length));
        output.Advance(Encoding.UTF8.GetBytes(buffer, bytes));
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(buffer.AsSpan(index, count));

    /// <inheritdoc/>
    public override Task WriteAsync(char value)
    {
        Write(value);
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task WriteAsync(string? value)
    {
        Write(value.AsSpan());
        return Task.CompletedTask;
    }

    /// <inheritdoc/>
    public override Task WriteAsync(ReadOnlyMemory<char> buffer, CancellationToken cancellationToken = default)
    {
        Write(buffer.Span);
        return Task.CompletedTask;
    }
}
