namespace HandbookSite.Downloads.Pdf;

/// <summary>The named places of a document that links lead to (ISO 32000-1, 12.3.2.3).</summary>
internal sealed class Destinations
{
    private readonly Dictionary<string, string> _places = new(StringComparer.Ordinal);

    /// <summary>Names a place; a name that is taken keeps its first place.</summary>
    public void Add(string name, PdfPage page, double y) => _places.TryAdd(name, Place(page, y));

    /// <summary>A place on a page, as destinations write it.</summary>
    public static string Place(PdfPage page, double y) => $"[{PdfSyntax.Reference(page.Number)}/XYZ null {PdfSyntax.Number(PdfPage.Height - y)} null]";

    /// <summary>The entry of the catalog; empty where nothing is named.</summary>
    public string Write()
    {
        if (_places.Count == 0) return "";
        var names = _places.Select(place => (Key: PdfSyntax.Key(place.Key), Place: place.Value)).OrderBy(place => place.Key, StringComparer.Ordinal);
        return $"/Names<</Dests<</Names[{string.Concat(names.Select(name => name.Key + name.Place))}]>>>>";
    }
}
