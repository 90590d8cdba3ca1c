using System.Collections.Immutable;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>Makes pieces of the words of paragraphs; boxes to tick that have no name are counted through a <paramref name="sheet"/>. On a poster blanks have their names within.</summary>
internal sealed class InlineLayout(Footnotes footnotes, IReadOnlySet<string> places, string sheet, TypeSizes sizes)
{
    private int _ticks;

    /// <summary>The pieces of words that belong to an element. <paramref name="label"/> is what stands beside them: a blank of that name needs no caption.</summary>
    public IReadOnlyList<Piece> Lay(ImmutableArray<Inline> words, StructureElement owner, TextStyle style, double width, string? label = null)
    {
        var pieces = new PieceList();
        for (var index = 0; index < words.Length; index++)
        {
            if (words[index] is Tick) AddTick(pieces, PlainWords.Of(words[(index + 1)..]), owner, style);
            else Add(pieces, words[index], owner, style, width, label);
        }
        return pieces.Pieces;
    }

    private void Add(PieceList pieces, Inline word, StructureElement owner, TextStyle style, double width, string? label)
    {
        switch (word)
        {
            case Run run: pieces.Add(run.Text, owner, style.With(run.Style)); break;
            case Blank blank: FieldPieces.AddTo(pieces, blank.Field, owner, style, width, blank.Field.Label == label ? null : blank.Field.Label, sizes.IsPoster); break;
            case LineBreak: pieces.End(Break.Forced); break;
            case FootnoteMark mark: AddMark(pieces, mark.Number, owner, style); break;
            case Reference reference: AddLink(pieces, [new Run(reference.Lead.Replace(' ', '\u00A0') + reference.Number)], owner, style, null, reference.Anchor); break;
            case CrossLink link: AddLink(pieces, link.Words, owner, style, null, link.Anchor); break;
            case Link link: AddLink(pieces, link.Words, owner, style, link.Address, null); break;
        }
    }

    private void AddLink(PieceList pieces, ImmutableArray<Inline> words, StructureElement owner, TextStyle style, string? address, string? place)
    {
        var isDead = place is not null && !places.Contains(place);
        var element = isDead ? owner : new StructureElement("Link", owner);
        var text = PlainWords.Of(words);
        var link = isDead ? null : new LinkTarget(element, address is null ? text : $"{text} ({address})", address, place);
        foreach (var word in words)
        {
            if (word is Run run) pieces.Add(run.Text, element, (style with { Ink = isDead ? style.Ink : Ink.Blue }).With(run.Style), link);
            else Add(pieces, word, element, style, 0, null);
        }
    }

    private void AddMark(PieceList pieces, int number, StructureElement owner, TextStyle style)
    {
        if (footnotes.Place(number, owner) is not { } place) return;
        var element = new StructureElement("Link", new StructureElement("Reference", owner));
        var text = PdfSyntax.Number(number);
        pieces.Add(new TextPiece(element, style with { Size = style.Size * 0.68, Rise = style.Size * 0.34, Ink = Ink.Blue }, text, new LinkTarget(element, $"{footnotes.Word} {text}", null, place), number));
    }

    private void AddTick(PieceList pieces, string label, StructureElement owner, TextStyle style)
    {
        FieldPieces.AddCheck(pieces, $"{sheet}-tick-{PdfSyntax.Number(++_ticks)}", label, isOn: false, "", owner, style);
        pieces.End(Break.Space);
    }
}
