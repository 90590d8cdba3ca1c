using System.Globalization;
using System.Text;

namespace HandbookSite.Theming;

/// <summary>Where a word stands in a dictionary: lower case, and letters without accents. It knows the Latin letters of Europe by itself, because the data of a culture differ from one system to the next.</summary>
internal static class DictionaryKey
{
    private const char First = '\u00C0';

    /// <summary>What the letters from U+00C0 to U+017F stand at.</summary>
    private const string Latin =
        "aaaaaaaceeeeiiiidnooooo×ouuuuyþs" + "aaaaaaaceeeeiiiidnooooo÷ouuuuyþy" +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiiiiijjkkk" + "llllllllllnnnnnnnnnoooooooorrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs";

    /// <summary>The key by which words are sorted, ordinally.</summary>
    public static string Of(string words)
    {
        var key = new StringBuilder(words.Length);
        foreach (var sign in words)
        {
            if (char.GetUnicodeCategory(sign) == UnicodeCategory.NonSpacingMark) continue;
            key.Append(sign >= First && sign - First < Latin.Length ? Latin[sign - First] : char.ToLowerInvariant(sign));
        }
        return key.ToString();
    }

    /// <summary>The letter under which a key stands.</summary>
    public static string Letter(string key) => Rune.ToUpperInvariant(Rune.GetRuneAt(key, 0)).ToString();
}
