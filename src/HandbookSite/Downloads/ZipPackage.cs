using System.Buffers.Binary;
using System.IO.Compression;

namespace HandbookSite.Downloads;

/// <summary>Files in one ZIP file (APPNOTE 6.3), in the order in which they are added and with fixed times, so that the same files give the same bytes on every system.</summary>
internal sealed class ZipPackage : IDisposable
{
    private static readonly DateTimeOffset Time = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly MemoryStream _bytes = new();
    private readonly ZipArchive _archive;

    public ZipPackage() => _archive = new ZipArchive(_bytes, ZipArchiveMode.Create, leaveOpen: true);

    /// <summary>Adds a file; what is compressed already, or must lie open (as the media type of an EPUB), is stored as it is.</summary>
    public void Add(string path, Action<Stream> write, bool isStored = false)
    {
        var entry = _archive.CreateEntry(path, isStored ? CompressionLevel.NoCompression : CompressionLevel.Optimal);
        entry.LastWriteTime = Time;
        using var stream = entry.Open();
        write(stream);
    }

    /// <summary>Adds a file of bytes.</summary>
    public void Add(string path, ReadOnlyMemory<byte> bytes, bool isStored = false) => Add(path, stream => stream.Write(bytes.Span), isStored);

    /// <summary>Ends the package and gives its bytes.</summary>
    public byte[] End()
    {
        _archive.Dispose();
        var bytes = _bytes.ToArray();
        ForgetSystem(bytes);
        return bytes;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _archive.Dispose();
        _bytes.Dispose();
    }

    /// <summary>Each record of the central directory names the system that made it; the same file is to have the same bytes everywhere.</summary>
    private static void ForgetSystem(Span<byte> bytes)
    {
        var end = bytes.LastIndexOf("PK\u0005\u0006"u8);
        var count = BinaryPrimitives.ReadUInt16LittleEndian(bytes[(end + 10)..]);
        var at = BinaryPrimitives.ReadInt32LittleEndian(bytes[(end + 16)..]);
        for (var index = 0; index < count; index++)
        {
            bytes[at + 5] = 0;
            at += 46 + BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 28)..]) + BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 30)..]) + BinaryPrimitives.ReadUInt16LittleEndian(bytes[(at + 32)..]);
        }
    }
}
