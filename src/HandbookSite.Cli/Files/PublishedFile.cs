using System.Buffers;

namespace HandbookSite.Cli.Files;

/// <summary>Compares a published file with what would be published.</summary>
internal static class PublishedFile
{
    /// <summary>Whether the file holds these bytes; it is read only where its length is the same.</summary>
    public static bool Holds(string path, ReadOnlySpan<byte> bytes)
    {
        var info = new FileInfo(path);
        if (!info.Exists || info.Length != bytes.Length) return false;
        var buffer = ArrayPool<byte>.Shared.Rent(bytes.Length);
        try
        {
            using var file = File.OpenHandle(path);
            return Fill(file, buffer.AsSpan(0, bytes.Length)) && buffer.AsSpan(0, bytes.Length).SequenceEqual(bytes);
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static bool Fill(Microsoft.Win32.SafeHandles.SafeFileHandle file, Span<byte> buffer)
    {
        var done = 0;
        while (done < buffer.Length)
        {
            var read = RandomAccess.Read(file, buffer[done..], done);
            if (read == 0) return false;
            done += read;
        }
        return true;
    }
}
