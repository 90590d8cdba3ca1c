using System.Text;

namespace HandbookSite.Downloads.Pdf;

/// <summary>
/// The one-byte codes of what people type into fields: WinAnsiEncoding (ISO 32000-1, annex D), in which letters of Polish, Czech, Turkish and Romanian names take the places of signs that nobody types.
/// Other programs that fill in a form write one byte a letter, so that a field can show no letter without a code.
/// </summary>
internal static class FieldAlphabet
{
    private const string HighSigns = "€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ";

    /// <summary>The letters with their names in the Adobe Glyph List and their codes. The list knows the letters of Romanian with a comma as those with a cedilla.</summary>
    private static readonly (int Code, char Letter, string Name)[] Differences =
    [
        (0x7F, 'Ą', "Aogonek"), (0x81, 'ą', "aogonek"), (0x83, 'Ć', "Cacute"), (0x86, 'ć', "cacute"), (0x87, 'Ę', "Eogonek"), (0x88, 'ę', "eogonek"),
        (0x89, 'Ł', "Lslash"), (0x8B, 'ł', "lslash"), (0x8D, 'Ń', "Nacute"), (0x8F, 'ń', "nacute"), (0x90, 'Ś', "Sacute"), (0x98, 'ś', "sacute"),
        (0x99, 'Ź', "Zacute"), (0x9B, 'ź', "zacute"), (0x9D, 'Ż', "Zdotaccent"), (0x9F, 'ż', "zdotaccent"),
        (0xA1, 'Č', "Ccaron"), (0xA2, 'č', "ccaron"), (0xA4, 'Ď', "Dcaron"), (0xA5, 'ď', "dcaron"), (0xA6, 'Ě', "Ecaron"), (0xA8, 'ě', "ecaron"), (0xAA, 'Ň', "Ncaron"),
        (0xAC, 'ň', "ncaron"), (0xAD, 'Ř', "Rcaron"), (0xAF, 'ř', "rcaron"), (0xB1, 'Ť', "Tcaron"), (0xB4, 'ť', "tcaron"), (0xB6, 'Ů', "Uring"), (0xB7, 'ů', "uring"),
        (0xB8, 'Ğ', "Gbreve"), (0xB9, 'ğ', "gbreve"), (0xBA, 'İ', "Idotaccent"), (0xBC, 'ı', "dotlessi"), (0xBE, 'Ş', "Scedilla"), (0xBF, 'ş', "scedilla"),
        (0xD0, 'Ă', "Abreve"), (0xD7, 'ă', "abreve"), (0xDE, 'Ș', "Scommaaccent"), (0xF0, 'ș', "scommaaccent"), (0xF7, 'Ț', "Tcommaaccent"), (0xFE, 'ț', "tcommaaccent"),
    ];

    private static readonly Dictionary<char, int> Codes = Letters().ToDictionary(pair => pair.Letter, pair => pair.Code);

    /// <summary>The encoding of the font.</summary>
    public static string Encoding { get; } = $"<</Type/Encoding/BaseEncoding/WinAnsiEncoding/Differences[{string.Join(' ', Differences.Select(difference => $"{difference.Code}/{difference.Name}"))}]>>";

    /// <summary>Characters that the names of letters stand for, where that is another than the letter.</summary>
    public static IReadOnlyDictionary<int, char> OtherNames { get; } = new Dictionary<int, char> { [0x0162] = 'Ț', [0x0163] = 'ț' };

    /// <summary>All codes with their letters, in order.</summary>
    public static IEnumerable<(int Code, char Letter)> Letters()
    {
        var letters = Differences.ToDictionary(difference => difference.Code, difference => difference.Letter);
        for (var code = 0x20; code <= 0xFF; code++)
        {
            var letter = letters.TryGetValue(code, out var other) ? other : code is >= 0x80 and < 0xA0 ? HighSigns[code - 0x80] : (char)code;
            if (letter != '\0') yield return (code, letter);
        }
    }

    /// <summary>Whether a field can show a character; the ends of lines are no characters.</summary>
    public static bool Has(Rune letter) => letter.Value == '\n' || (letter.IsBmp && Codes.ContainsKey((char)letter.Value));

    /// <summary>The code of a letter; a question mark stands for what has none.</summary>
    public static int Code(char letter) => Codes.TryGetValue(letter, out var code) ? code : '?';
}
