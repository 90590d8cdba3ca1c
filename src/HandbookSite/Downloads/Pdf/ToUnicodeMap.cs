using System.Globalization;
using System.Text;

namespace HandbookSite.Downloads.Pdf;

/// <summary>A map from codes to characters, by which text is copied, searched and read aloud (ISO 32000-1, 9.10.3).</summary>
internal static class ToUnicodeMap
{
    private const int MostInBlock = 100;

    /// <summary>The map of codes of <paramref name="bytes"/> bytes.</summary>
    public static byte[] Write(IEnumerable<(int Code, int Character)> codes, int bytes)
    {
        var digits = (2 * bytes).ToString(CultureInfo.InvariantCulture);
        string Hex(int code) => $"<{code.ToString("X" + digits, CultureInfo.InvariantCulture)}>";
        var map = new StringBuilder("/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CIDSystemInfo <</Registry(Adobe)/Ordering(UCS)/Supplement 0>> def\n/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n")
            .Append($"1 begincodespacerange\n{Hex(0)} {Hex((1 << (8 * bytes)) - 1)}\nendcodespacerange\n");
        foreach (var block in codes.Chunk(MostInBlock))
        {
            map.Append($"{block.Length} beginbfchar\n");
            foreach (var (code, character) in block) map.Append($"{Hex(code)} <{Convert.ToHexString(Encoding.BigEndianUnicode.GetBytes(char.ConvertFromUtf32(character)))}>\n");
            map.Append("endbfchar\n");
        }
        return Encoding.ASCII.GetBytes(map.Append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n").ToString());
    }
}
