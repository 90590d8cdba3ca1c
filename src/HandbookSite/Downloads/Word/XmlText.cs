using System.Text;
using System.Xml;

namespace HandbookSite.Downloads.Word;

/// <summary>Text that XML can hold.</summary>
internal static class XmlText
{
    /// <summary>The text without the characters that no XML file may hold; nearly always the text itself.</summary>
    public static string Clean(string text)
    {
        var doubtful = text.AsSpan().ContainsAnyInRange('\0', '\u001F') || text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') || text.AsSpan().ContainsAnyInRange('\uFFFE', '\uFFFF');
        if (!doubtful) return text;
        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            if (!rune.IsBmp || XmlConvert.IsXmlChar((char)rune.Value)) clean.Append(rune);
        return clean.ToString();
    }
}
