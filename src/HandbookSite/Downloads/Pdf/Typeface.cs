using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>One face of Charis SIL, in two files: the letters of western Europe, and those of the rest of Europe, which is read when it is needed.</summary>
internal sealed class Typeface
{
    /// <summary>Signs that the files lack and that look like another.</summary>
    private static readonly Dictionary<int, int> Alike = new() { [0x2010] = '-', [0x2011] = '-', [0x202F] = ' ', [0x2212] = 0x2013, [0x2007] = ' ' };

    private static readonly Typeface[] Faces =
    [
        new("CharisSIL", "400-normal", isItalic: false, isBold: false), new("CharisSIL-Bold", "700-normal", isItalic: false, isBold: true),
        new("CharisSIL-Italic", "400-italic", isItalic: true, isBold: false), new("CharisSIL-BoldItalic", "700-italic", isItalic: true, isBold: true),
    ];

    private readonly Lazy<FontProgram> _latin;
    private readonly Lazy<FontProgram> _extended;

    private Typeface(string name, string file, bool isItalic, bool isBold)
    {
        Name = name;
        IsItalic = isItalic;
        IsBold = isBold;
        _latin = new(() => Read($"fonts/charis-sil-latin-{file}.woff"));
        _extended = new(() => Read($"fonts/charis-sil-latin-ext-{file}.woff"));
    }

    /// <summary>The name of the face (PostScript).</summary>
    public string Name { get; }

    /// <summary>Whether it slants.</summary>
    public bool IsItalic { get; }

    /// <summary>Whether it is bold.</summary>
    public bool IsBold { get; }

    /// <summary>The program that has the measures of the face.</summary>
    public FontProgram Latin => _latin.Value;

    /// <summary>The face of a style.</summary>
    public static Typeface Of(RunStyle style) => Faces[(int)style];

    /// <summary>The glyph of a character; null where the face cannot show it.</summary>
    public Glyph? Find(int character) =>
        Latin.Find(character) is > 0 and var latin ? new Glyph(Latin, latin)
        : character > 0x7F && _extended.Value.Find(character) is > 0 and var extended ? new Glyph(_extended.Value, extended)
        : Alike.TryGetValue(character, out var other) ? Find(other)
        : null;

    /// <summary>The glyph of a character, or the sign that stands for what cannot be shown.</summary>
    public Glyph Show(int character) => Find(character) ?? Find(0xFFFD) ?? new Glyph(Latin, 0);

    /// <summary>The width of a text at a size of one point.</summary>
    public double Measure(string text)
    {
        var width = 0.0;
        foreach (var rune in text.EnumerateRunes()) width += Show(rune.Value).Width;
        return width;
    }

    private static FontProgram Read(string name)
    {
        using var stream = typeof(Typeface).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return new FontProgram(bytes);
    }
}
