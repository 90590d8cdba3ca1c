using System.Text;

namespace HandbookSite.Downloads.Pdf;

/// <summary>The outline of a document that viewers show at its side (ISO 32000-1, 12.3.3): a tree of its headings, all open.</summary>
internal sealed class Bookmarks
{
    private readonly List<(int Level, string Title, string Place)> _entries = [];

    /// <summary>Adds a heading; headings come in the order of the document.</summary>
    public void Add(int level, string title, PdfPage page, double y) => _entries.Add((level, title, Destinations.Place(page, y)));

    /// <summary>Writes the tree and gives its number.</summary>
    public int Write(PdfFile file)
    {
        var root = file.Reserve();
        var numbers = _entries.Select(_ => file.Reserve()).ToArray();
        var parents = _entries.Select((_, index) => Parent(index)).ToArray();
        var kids = parents.Select((parent, index) => (parent, index)).ToLookup(pair => pair.parent, pair => pair.index);
        for (var index = 0; index < numbers.Length; index++)
        {
            var siblings = kids[parents[index]].ToArray();
            var place = Array.IndexOf(siblings, index);
            var text = new StringBuilder($"<</Title{PdfSyntax.Text(_entries[index].Title)}/Parent {PdfSyntax.Reference(parents[index] < 0 ? root : numbers[parents[index]])}/Dest{_entries[index].Place}");
            if (place > 0) text.Append($"/Prev {PdfSyntax.Reference(numbers[siblings[place - 1]])}");
            if (place < siblings.Length - 1) text.Append($"/Next {PdfSyntax.Reference(numbers[siblings[place + 1]])}");
            file.Set(numbers[index], text.Append(Kids(index)).Append(">>").ToString());
        }
        file.Set(root, $"<</Type/Outlines{Kids(-1)}>>");
        return root;

        int Descendants(int index) => kids[index].Sum(kid => 1 + Descendants(kid));

        string Kids(int index) => kids[index].ToArray() is [var first, ..] inner
            ? $"/First {PdfSyntax.Reference(numbers[first])}/Last {PdfSyntax.Reference(numbers[inner[^1]])}/Count {Descendants(index)}"
            : "";
    }

    /// <summary>The nearest heading above that is higher; -1 where there is none.</summary>
    private int Parent(int index) => _entries.FindLastIndex(index, index + 1, entry => entry.Level < _entries[index].Level);
}
