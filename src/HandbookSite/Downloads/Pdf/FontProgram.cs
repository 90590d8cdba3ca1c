using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace HandbookSite.Downloads.Pdf;

/// <summary>An OpenType font with TrueType outlines in a WOFF file (W3C, WOFF 1.0): its letters, their widths and outlines.</summary>
internal sealed class FontProgram
{
    private readonly Dictionary<string, byte[]> _tables;
    private readonly Dictionary<int, int> _glyphs = [];
    private readonly bool _hasLongOffsets;
    private readonly int _widths;

    public FontProgram(ReadOnlySpan<byte> woff)
    {
        _tables = Tables(woff);
        _hasLongOffsets = Unsigned("head", 50) == 1;
        _widths = Unsigned("hhea", 34);
        ReadCharacters(_tables["cmap"]);
    }

    /// <summary>Units of one em.</summary>
    public int UnitsPerEm => Unsigned("head", 18);

    /// <summary>How far letters reach above the base line, in units.</summary>
    public int Ascent => Signed("hhea", 4);

    /// <summary>How far they reach below it; negative.</summary>
    public int Descent => Signed("hhea", 6);

    /// <summary>The height of capitals.</summary>
    public int CapHeight => Signed("OS/2", 88);

    /// <summary>The box around all letters.</summary>
    public IEnumerable<int> Bounds => Enumerable.Range(0, 4).Select(index => Signed("head", 36 + 2 * index));

    /// <summary>A table by its tag.</summary>
    public ReadOnlySpan<byte> Table(string tag) => _tables[tag];

    /// <summary>The glyph of a character; 0 where there is none.</summary>
    public int Find(int character) => _glyphs.GetValueOrDefault(character);

    /// <summary>The width of a glyph in units.</summary>
    public int Width(int glyph) => Unsigned("hmtx", 4 * Math.Min(glyph, _widths - 1));

    /// <summary>The white at its left.</summary>
    public int LeftBearing(int glyph) => glyph < _widths ? Signed("hmtx", 4 * glyph + 2) : Signed("hmtx", 4 * _widths + 2 * (glyph - _widths));

    /// <summary>The outline of a glyph; empty for a space.</summary>
    public ReadOnlySpan<byte> Outline(int glyph) => _tables["glyf"].AsSpan()[Offset(glyph)..Offset(glyph + 1)];

    private int Offset(int glyph) => _hasLongOffsets
        ? BinaryPrimitives.ReadInt32BigEndian(_tables["loca"].AsSpan(4 * glyph))
        : 2 * Unsigned("loca", 2 * glyph);

    private int Unsigned(string tag, int at) => BinaryPrimitives.ReadUInt16BigEndian(_tables[tag].AsSpan(at));

    private int Signed(string tag, int at) => BinaryPrimitives.ReadInt16BigEndian(_tables[tag].AsSpan(at));

    private static Dictionary<string, byte[]> Tables(ReadOnlySpan<byte> woff)
    {
        var tables = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        for (var index = 0; index < BinaryPrimitives.ReadUInt16BigEndian(woff[12..]); index++)
        {
            var entry = woff[(44 + 20 * index)..];
            var stored = woff.Slice(BinaryPrimitives.ReadInt32BigEndian(entry[4..]), BinaryPrimitives.ReadInt32BigEndian(entry[8..]));
            tables[Encoding.ASCII.GetString(entry[..4])] = Inflate(stored, BinaryPrimitives.ReadInt32BigEndian(entry[12..]));
        }
        return tables;
    }

    private static byte[] Inflate(ReadOnlySpan<byte> stored, int length)
    {
        if (stored.Length == length) return stored.ToArray();
        using var stream = new ZLibStream(new MemoryStream(stored.ToArray()), CompressionMode.Decompress);
        var bytes = new byte[length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    /// <summary>Reads the character map of Windows (3, 1), format 4.</summary>
    private void ReadCharacters(ReadOnlySpan<byte> map)
    {
        for (var index = 0; index < BinaryPrimitives.ReadUInt16BigEndian(map[2..]); index++)
        {
            var entry = map[(4 + 8 * index)..];
            if (BinaryPrimitives.ReadUInt32BigEndian(entry) == 0x0003_0001) ReadSegments(map[BinaryPrimitives.ReadInt32BigEndian(entry[4..])..]);
        }
    }

    private void ReadSegments(ReadOnlySpan<byte> map)
    {
        var length = BinaryPrimitives.ReadUInt16BigEndian(map[6..]);
        for (var at = 0; at < length; at += 2)
        {
            var last = BinaryPrimitives.ReadUInt16BigEndian(map[(14 + at)..]);
            var first = BinaryPrimitives.ReadUInt16BigEndian(map[(16 + length + at)..]);
            var delta = BinaryPrimitives.ReadUInt16BigEndian(map[(16 + 2 * length + at)..]);
            var place = 16 + 3 * length + at;
            var range = BinaryPrimitives.ReadUInt16BigEndian(map[place..]);
            for (int character = first; character <= last && character < 0xFFFF; character++)
            {
                var glyph = range == 0 ? character : BinaryPrimitives.ReadUInt16BigEndian(map[(place + range + 2 * (character - first))..]);
                if (range == 0 || glyph != 0) _glyphs[character] = (glyph + delta) & 0xFFFF;
            }
        }
    }
}
