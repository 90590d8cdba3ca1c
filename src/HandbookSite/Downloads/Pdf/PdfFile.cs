using System.Buffers.Binary;
using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;

namespace HandbookSite.Downloads.Pdf;

/// <summary>The objects of a file and its bytes: object streams and a cross-reference stream (ISO 32000-1, 7.5.7 and 7.5.8).</summary>
internal sealed class PdfFile
{
    private const int ObjectsInStream = 200;
    private const int SmallestToDeflate = 40;

    private readonly List<string?> _objects = [null];
    private readonly Dictionary<int, byte[]> _streams = [];

    /// <summary>A number for an object that is written later; each must be.</summary>
    public int Reserve()
    {
        _objects.Add(null);
        return _objects.Count - 1;
    }

    /// <summary>Writes the object of a reserved number.</summary>
    public void Set(int number, string value) => _objects[number] = value;

    /// <summary>Adds an object and gives its number.</summary>
    public int Add(string value)
    {
        _objects.Add(value);
        return _objects.Count - 1;
    }

    /// <summary>Adds a stream, deflated where that pays, and gives its number.</summary>
    public int AddStream(string entries, ReadOnlySpan<byte> bytes, bool isOpen = false)
    {
        var number = Reserve();
        _streams[number] = isOpen || bytes.Length < SmallestToDeflate ? Raw(entries, bytes) : Raw(entries + "/Filter/FlateDecode", Deflate(bytes));
        return number;
    }

    /// <summary>The whole file, of a catalog and an information dictionary.</summary>
    public byte[] End(int catalog, int information)
    {
        using var output = new MemoryStream();
        output.Write("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n"u8);
        var places = Pack();
        foreach (var (number, bytes) in _streams.OrderBy(stream => stream.Key))
        {
            places[number] = (1, (int)output.Length, 0);
            output.Write(Encoding.Latin1.GetBytes($"{number} 0 obj\n"));
            output.Write(bytes);
            output.Write("\nendobj\n"u8);
        }
        WriteReferences(output, places, catalog, information);
        return output.ToArray();
    }

    /// <summary>Packs what is no stream into object streams, and says of each where it went.</summary>
    private (int Kind, int Where, int Index)[] Pack()
    {
        var plain = Enumerable.Range(1, _objects.Count - 1).Where(number => _objects[number] is not null).ToArray();
        var places = new (int Kind, int Where, int Index)[_objects.Count + plain.Length / ObjectsInStream + 2];
        foreach (var numbers in plain.Chunk(ObjectsInStream))
        {
            var header = new StringBuilder();
            var body = new StringBuilder();
            foreach (var number in numbers)
            {
                header.Append($"{number} {body.Length} ");
                body.Append(_objects[number]).Append('\n');
            }
            var stream = AddStream($"/Type/ObjStm/N {numbers.Length}/First {header.Length}", Encoding.Latin1.GetBytes(header.ToString() + body));
            for (var index = 0; index < numbers.Length; index++) places[numbers[index]] = (2, stream, index);
        }
        return places;
    }

    private void WriteReferences(MemoryStream output, (int Kind, int Where, int Index)[] places, int catalog, int information)
    {
        var self = Reserve();
        places[self] = (1, (int)output.Length, 0);
        var id = Convert.ToHexString(SHA256.HashData(output.ToArray()).AsSpan(0, 16));
        var entries = $"/Type/XRef/Size {_objects.Count}/W[1 3 2]/Root {PdfSyntax.Reference(catalog)}/Info {PdfSyntax.Reference(information)}/ID[<{id}><{id}>]/DecodeParms<</Predictor 12/Columns 6>>/Filter/FlateDecode";
        output.Write(Encoding.Latin1.GetBytes($"{self} 0 obj\n"));
        output.Write(Raw(entries, Deflate(Rows(places.AsSpan(0, _objects.Count)))));
        output.Write(Encoding.Latin1.GetBytes($"\nendobj\nstartxref\n{places[self].Where}\n%%EOF\n"));
    }

    /// <summary>Rows of six bytes, each as its difference from the row above (PNG's filter 2).</summary>
    private static byte[] Rows(ReadOnlySpan<(int Kind, int Where, int Index)> places)
    {
        const int Length = 6;
        var rows = new byte[(Length + 1) * places.Length];
        Span<byte> above = stackalloc byte[Length];
        Span<byte> row = stackalloc byte[Length];
        for (var number = 0; number < places.Length; number++)
        {
            var (kind, where, index) = number == 0 ? (0, 0, 0xFFFF) : places[number];
            BinaryPrimitives.WriteInt32BigEndian(row, where);
            row[0] = (byte)kind;
            BinaryPrimitives.WriteUInt16BigEndian(row[4..], (ushort)index);
            rows[(Length + 1) * number] = 2;
            for (var column = 0; column < Length; column++) rows[(Length + 1) * number + 1 + column] = (byte)(row[column] - above[column]);
            row.CopyTo(above);
        }
        return rows;
    }

    private static byte[] Raw(string entries, ReadOnlySpan<byte> bytes) =>
        [.. Encoding.Latin1.GetBytes($"<<{entries}/Length {bytes.Length}>>\nstream\n"), .. bytes, .. "\nendstream"u8];

    private static byte[] Deflate(ReadOnlySpan<byte> bytes)
    {
        using var output = new MemoryStream();
        using (var deflate = new ZLibStream(output, CompressionLevel.SmallestSize, leaveOpen: true)) deflate.Write(bytes);
        return output.ToArray();
    }
}
