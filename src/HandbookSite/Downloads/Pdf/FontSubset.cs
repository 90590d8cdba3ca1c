using System.Buffers.Binary;
using System.Text;

namespace HandbookSite.Downloads.Pdf;

/// <summary>A TrueType font of chosen glyphs, numbered in their order (OpenType 1.9: glyf, loca, head, hhea, hmtx, maxp, and cmap where letters are to be found by character).</summary>
internal sealed class FontSubset
{
    private readonly List<Glyph> _glyphs = [];
    private readonly Dictionary<Glyph, int> _numbers = [];
    private readonly Typeface _face;

    public FontSubset(Typeface face)
    {
        _face = face;
        Add(new Glyph(face.Latin, 0));
    }

    /// <summary>Adds a glyph and gives its number. One that is there keeps its number; <paramref name="isNew"/> asks for another of its own.</summary>
    public int Add(Glyph glyph, bool isNew = false)
    {
        if (!isNew && _numbers.TryGetValue(glyph, out var number)) return number;
        _glyphs.Add(glyph);
        _numbers.TryAdd(glyph, _glyphs.Count - 1);
        return _glyphs.Count - 1;
    }

    /// <summary>The font file; <paramref name="characters"/> are found in it by its character map.</summary>
    public byte[] Write(IReadOnlyDictionary<int, int> characters)
    {
        using var outlines = new MemoryStream();
        using var offsets = new MemoryStream();
        using var widths = new MemoryStream();
        for (var index = 0; index < _glyphs.Count; index++)
        {
            Put(offsets, (int)outlines.Length);
            outlines.Write(Renumbered(_glyphs[index]));
            while (outlines.Length % 4 != 0) outlines.WriteByte(0);
            Put(widths, (_glyphs[index].Program.Width(_glyphs[index].Number) << 16) | (_glyphs[index].Program.LeftBearing(_glyphs[index].Number) & 0xFFFF));
        }
        Put(offsets, (int)outlines.Length);
        var head = _face.Latin.Table("head").ToArray();
        head.AsSpan(8, 4).Clear();
        BinaryPrimitives.WriteUInt16BigEndian(head.AsSpan(50), 1);
        var tables = new SortedDictionary<string, byte[]>(StringComparer.Ordinal)
        {
            ["glyf"] = outlines.ToArray(),
            ["loca"] = offsets.ToArray(),
            ["hmtx"] = widths.ToArray(),
            ["head"] = head,
            ["hhea"] = Counted(_face.Latin.Table("hhea").ToArray(), 34),
            ["maxp"] = Counted(Largest(), 4),
        };
        if (characters.Count > 0) tables["cmap"] = CharacterMap(characters);
        return Join(tables);
    }

    /// <summary>The most that a glyph of any of the programs needs.</summary>
    private byte[] Largest()
    {
        var largest = _face.Latin.Table("maxp").ToArray();
        foreach (var program in _glyphs.Select(glyph => glyph.Program).Distinct())
        {
            for (var at = 6; at < largest.Length; at += 2)
            {
                var value = BinaryPrimitives.ReadUInt16BigEndian(program.Table("maxp")[at..]);
                if (value > BinaryPrimitives.ReadUInt16BigEndian(largest.AsSpan(at))) BinaryPrimitives.WriteUInt16BigEndian(largest.AsSpan(at), value);
            }
        }
        return largest;
    }

    /// <summary>A table with the number of glyphs at its place.</summary>
    private byte[] Counted(byte[] table, int at)
    {
        BinaryPrimitives.WriteUInt16BigEndian(table.AsSpan(at), (ushort)_glyphs.Count);
        return table;
    }

    /// <summary>An outline; the parts of a composite get the numbers that they have here.</summary>
    private byte[] Renumbered(Glyph glyph)
    {
        const int HasWords = 1, HasScale = 8, HasMore = 32, HasTwoScales = 64, HasMatrix = 128;
        var outline = glyph.Program.Outline(glyph.Number).ToArray();
        if (outline.Length == 0 || BinaryPrimitives.ReadInt16BigEndian(outline) >= 0) return outline;
        var at = 10;
        int flags;
        do
        {
            flags = BinaryPrimitives.ReadUInt16BigEndian(outline.AsSpan(at));
            var part = outline.AsSpan(at + 2);
            BinaryPrimitives.WriteUInt16BigEndian(part, (ushort)Add(new Glyph(glyph.Program, BinaryPrimitives.ReadUInt16BigEndian(part))));
            at += 4 + ((flags & HasWords) != 0 ? 4 : 2) + ((flags & HasScale) != 0 ? 2 : (flags & HasTwoScales) != 0 ? 4 : (flags & HasMatrix) != 0 ? 8 : 0);
        }
        while ((flags & HasMore) != 0);
        return outline;
    }

    /// <summary>A map for Windows (3, 1), format 4, with a segment for each character.</summary>
    private static byte[] CharacterMap(IReadOnlyDictionary<int, int> characters)
    {
        var segments = characters.OrderBy(pair => pair.Key).Select(pair => (Character: pair.Key, Delta: pair.Value - pair.Key)).Append((Character: 0xFFFF, Delta: 1)).ToArray();
        var power = 1;
        while (power * 2 <= segments.Length) power *= 2;
        var map = new List<int> { 0, 1, 3, 1, 0, 12, 4, 16 + 8 * segments.Length, 0, 2 * segments.Length, 2 * power, (int)Math.Log2(power), 2 * (segments.Length - power) };
        map.AddRange(segments.Select(segment => segment.Character));
        map.Add(0);
        map.AddRange(segments.Select(segment => segment.Character));
        map.AddRange(segments.Select(segment => segment.Delta));
        map.AddRange(segments.Select(_ => 0));
        return [.. map.SelectMany(value => new[] { (byte)(value >> 8), (byte)value })];
    }

    private static byte[] Join(SortedDictionary<string, byte[]> tables)
    {
        using var font = new MemoryStream();
        var power = (int)Math.Log2(tables.Count);
        Put(font, 0x0001_0000);
        Put(font, (tables.Count << 16) | (16 << power));
        Put(font, (power << 16) | (16 * tables.Count - (16 << power)));
        var offset = 12 + 16 * tables.Count;
        foreach (var (tag, table) in tables)
        {
            font.Write(Encoding.ASCII.GetBytes(tag));
            Put(font, Checksum(table));
            Put(font, offset);
            Put(font, table.Length);
            offset += (table.Length + 3) / 4 * 4;
        }
        foreach (var table in tables.Values)
        {
            font.Write(table);
            while (font.Length % 4 != 0) font.WriteByte(0);
        }
        return font.ToArray();
    }

    private static int Checksum(byte[] table)
    {
        var sum = 0u;
        for (var at = 0; at < table.Length; at++) sum += (uint)table[at] << (24 - 8 * (at % 4));
        return (int)sum;
    }

    private static void Put(MemoryStream stream, int value)
    {
        Span<byte> bytes = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        stream.Write(bytes);
    }
}
