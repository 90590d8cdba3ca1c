using System.Collections.Immutable;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>The footnotes of a document; each stands at the foot of the page that first leads to it, and is read after the paragraph that does.</summary>
internal sealed class Footnotes
{
    private readonly ImmutableArray<Footnote> _footnotes;
    private readonly TypeSizes _sizes;
    private readonly PageArea _area;
    private readonly InlineLayout _inlines;
    private readonly Dictionary<int, Slice[]> _notes = [];

    public Footnotes(ImmutableArray<Footnote> footnotes, string word, TypeSizes sizes, IReadOnlySet<string> places, PageArea area)
    {
        (_footnotes, Word, _sizes, _area) = (footnotes, word, sizes, area);
        _inlines = new InlineLayout(this, places, "note", sizes);
    }

    /// <summary>The word for a footnote.</summary>
    public string Word { get; }

    /// <summary>Composes the note of a number, and gives the name of its place; null where there is none.</summary>
    public string? Place(int number, StructureElement paragraph)
    {
        if (_footnotes.FirstOrDefault(note => note.Number == number) is not { } note) return null;
        var place = $"note:{PdfSyntax.Number(number)}";
        if (_notes.ContainsKey(number)) return place;
        _notes[number] = [];
        var element = new StructureElement("Note", paragraph) { Id = $"note:{PdfSyntax.Number(100_000 + number)}" };
        var width = _area.Width - _sizes.ListHang;
        var lines = LineBreaker.Break(_inlines.Lay(note.Words, element, _sizes.Note, width), width);
        var text = new ComposedText(lines, _area.Side + _sizes.ListHang) { Place = place, Hanging = new Hanging(new StructureElement("Lbl", element), PdfSyntax.Number(number) + " ", _sizes.Note, _area.Side) };
        _notes[number] = [.. text.Slices(_sizes.White(2))];
        return place;
    }

    /// <summary>The slices of a note.</summary>
    public IReadOnlyList<Slice> Slices(int number) => _notes.TryGetValue(number, out var slices) ? slices : [];
}
