using System.Text;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>Which letters a PDF can show.</summary>
internal static class PdfLetters
{
    /// <summary>Marks of the text that are not drawn.</summary>
    private const string Unseen = "\n\r\t\u00AD\u200B\uFEFF";

    /// <summary>The first character of a text that a face lacks; null where all are there.</summary>
    public static Rune? Missing(string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var isShown = rune.IsBmp && Unseen.Contains((char)rune.Value) || Enumerable.Range(0, 4).All(style => Typeface.Of((RunStyle)style).Find(rune.Value) is not null);
            if (!isShown) return rune;
        }
        return null;
    }
}
