using System.Security.Cryptography;
using System.Text;

namespace HandbookSite.Downloads.Pdf;

/// <summary>A face in one document: the characters that it uses, numbered in the order of their first use (ISO 32000-1, 9.7: a Type 0 font over a subset).</summary>
internal sealed class PdfFont(Typeface face, string resource)
{
    private readonly FontSubset _subset = new(face);
    private readonly Dictionary<int, int> _numbers = [];
    private readonly List<(int Number, int Character, double Width)> _used = [];

    /// <summary>The name by which pages find it.</summary>
    public string Resource => resource;

    /// <summary>The face.</summary>
    public Typeface Face => face;

    /// <summary>Whether any text stands in it.</summary>
    public bool IsUsed => _used.Count > 0;

    /// <summary>A text as a string of two-byte numbers.</summary>
    public string Encode(string text)
    {
        var hex = new StringBuilder("<");
        foreach (var rune in text.EnumerateRunes()) hex.Append(NumberOf(rune.Value).ToString("X4", System.Globalization.CultureInfo.InvariantCulture));
        return hex.Append('>').ToString();
    }

    /// <summary>Writes the font and gives its number; with <paramref name="field"/> a second font over the same outlines, in which fields are filled in.</summary>
    public int Write(PdfFile file, int? field)
    {
        var characters = field is null ? [] : FieldLetters();
        var bytes = _subset.Write(characters);
        var program = file.AddStream($"/Length1 {bytes.Length}", bytes);
        var name = string.Concat(SHA256.HashData(bytes).Take(6).Select(value => (char)('A' + value % 26))) + "+" + face.Name;
        var descriptor = file.Add(Descriptor(name, program));
        if (field is { } number) file.Set(number, FieldFont(name, descriptor, file));
        var widths = string.Join(' ', _used.OrderBy(used => used.Number).Select(used => $"{used.Number}[{PdfSyntax.Number(Math.Round(used.Width * 1000))}]"));
        var descendant = file.Add($"<</Type/Font/Subtype/CIDFontType2/BaseFont/{name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/FontDescriptor {PdfSyntax.Reference(descriptor)}/CIDToGIDMap/Identity/DW 0/W[{widths}]>>");
        var map = file.AddStream("", ToUnicodeMap.Write(_used.Select(used => (used.Number, used.Character)), 2));
        return file.Add($"<</Type/Font/Subtype/Type0/BaseFont/{name}/Encoding/Identity-H/DescendantFonts[{PdfSyntax.Reference(descendant)}]/ToUnicode {PdfSyntax.Reference(map)}>>");
    }

    /// <summary>Each character has a number of its own, even where two look the same, so that a text reads back as it was written.</summary>
    private int NumberOf(int character)
    {
        if (_numbers.TryGetValue(character, out var number)) return number;
        var glyph = face.Show(character);
        _numbers[character] = number = _subset.Add(glyph, isNew: true);
        _used.Add((number, character, glyph.Width));
        return number;
    }

    private Dictionary<int, int> FieldLetters()
    {
        var numbers = FieldAlphabet.Letters().Where(pair => face.Find(pair.Letter) is not null).Select(pair => pair.Letter).Distinct()
            .ToDictionary(letter => (int)letter, letter => _subset.Add(face.Show(letter)));
        foreach (var (character, letter) in FieldAlphabet.OtherNames) numbers[character] = _subset.Add(face.Show(letter));
        return numbers;
    }

    private string Descriptor(string name, int program)
    {
        const int Serif = 2, Nonsymbolic = 32, Italic = 64;
        string Scaled(int units) => PdfSyntax.Number(Math.Round(1000.0 * units / face.Latin.UnitsPerEm));
        return $"<</Type/FontDescriptor/FontName/{name}/Flags {Serif + Nonsymbolic + (face.IsItalic ? Italic : 0)}/FontBBox[{string.Join(' ', face.Latin.Bounds.Select(Scaled))}]/ItalicAngle {PdfSyntax.Number(face.IsItalic ? -12 : 0)}"
            + $"/Ascent {Scaled(face.Latin.Ascent)}/Descent {Scaled(face.Latin.Descent)}/CapHeight {Scaled(face.Latin.CapHeight)}/StemV {(face.IsBold ? 120 : 80)}/FontFile2 {PdfSyntax.Reference(program)}>>";
    }

    private string FieldFont(string name, int descriptor, PdfFile file)
    {
        var codes = FieldAlphabet.Letters().ToArray();
        var letters = codes.ToDictionary(pair => pair.Code, pair => pair.Letter);
        var widths = Enumerable.Range(32, 224).Select(code => letters.TryGetValue(code, out var letter) ? Math.Round(1000 * face.Show(letter).Width) : 0);
        var map = file.AddStream("", ToUnicodeMap.Write(codes.Select(pair => (pair.Code, (int)pair.Letter)), 1));
        return $"<</Type/Font/Subtype/TrueType/BaseFont/{name}/FirstChar 32/LastChar 255/Widths{PdfSyntax.Numbers(widths)}/Encoding{FieldAlphabet.Encoding}/FontDescriptor {PdfSyntax.Reference(descriptor)}/ToUnicode {PdfSyntax.Reference(map)}>>";
    }
}
