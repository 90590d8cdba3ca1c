using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>Composes the places where parties sign: two side by side, each with lines that have their names under them.</summary>
internal sealed class SignatureLayout(InlineLayout inlines, TypeSizes sizes)
{
    private const double Between = 30;
    private const double RoomToSign = 40;
    private const double RoomToWrite = 24;

    /// <summary>The slices of all parties; they stay together.</summary>
    public IEnumerable<Slice> Lay(Signatures signatures, Column column)
    {
        var element = new StructureElement("Sect", column.Parent);
        var width = (column.TextWidth - Between) / 2;
        var pairs = signatures.Parties.Chunk(2).ToArray();
        return pairs.Select((pair, index) => Pair(pair, column.TextX, width, element) with
        {
            Before = sizes.White(index == 0 ? 12 : 24),
            IsKept = index < pairs.Length - 1,
        });
    }

    /// <summary>Two who sign: their lines to sign on are at one height.</summary>
    private Slice Pair(SignatureParty[] pair, double x, double width, StructureElement parent)
    {
        var sections = pair.Select(_ => new StructureElement("Sect", parent)).ToArray();
        var above = pair.Select((party, side) => Above(party, x + side * (width + Between), width, sections[side]).ToArray()).ToArray();
        var highest = above.Max(Height);
        return new ComposedSides([.. pair.Select((party, side) => (ImmutableArray<Slice>)
        [
            .. above[side],
            new ComposedSpace(highest - Height(above[side])).Slice,
            .. Below(party, x + side * (width + Between), width, sections[side]),
        ])]).Slice;
    }

    private static double Height(Slice[] slices) => slices.Sum(slice => slice.Before + slice.Height);

    private IEnumerable<Slice> Above(SignatureParty party, double x, double width, StructureElement element)
    {
        if (party.Above is not [Blank { Field: { IsFixed: false, Type: FieldType.Text } field }]) return Text(party.Above, element, sizes.Text.With(RunStyle.Strong), x, width).Slices(0);
        return Fill(field, field.IsFilled ? "" : field.Label, x, width, element);
    }

    private IEnumerable<Slice> Below(SignatureParty party, double x, double width, StructureElement element) =>
    [
        .. ByHand(party.Line, RoomToSign, x, width, element),
        .. party.Below.SelectMany(row => Row(row, x, width, element)),
    ];

    /// <summary>A row: a line that is filled in or written on, over its name; other words follow theirs.</summary>
    private IEnumerable<Slice> Row(FactRow row, double x, double width, StructureElement element)
    {
        if (row.Words.IsEmpty) return ByHand(row.Label, RoomToWrite, x, width, element);
        if (row.Words is not [Blank { Field: { IsFixed: false, Type: not (FieldType.Bool or FieldType.Choices or FieldType.Choice or FieldType.TextArea) } field }])
        {
            return Text([new Run(row.Label + ": "), .. row.Words], element, sizes.Small, x, width).Slices(sizes.White(6));
        }
        return Fill(field, row.Label, x, width, element);
    }

    private IEnumerable<Slice> Fill(DocumentField field, string caption, double x, double width, StructureElement element)
    {
        var owner = new StructureElement("P", element);
        var piece = FieldPieces.Whole(field.Key, FieldPieces.Label(field), field.IsFilled ? field.Shown : "", owner, sizes.Text, width, caption);
        return new ComposedText(LineBreaker.Break([piece], width), x).Slices(RoomToWrite - piece.Above - FieldPicture.Depth * piece.Size);
    }

    private IEnumerable<Slice> ByHand(string name, double room, double x, double width, StructureElement element) =>
    [
        new ComposedSpace(room, x, x + width).Slice,
        .. Text([new Run(name)], element, FieldPiece.CaptionStyle(sizes.Text.Size), x + FieldPicture.Margin, width).Slices(0),
    ];

    private ComposedText Text(IReadOnlyList<Inline> words, StructureElement parent, TextStyle style, double x, double width)
    {
        var owner = new StructureElement("P", parent);
        return new ComposedText(LineBreaker.Break(inlines.Lay(words, owner, style, width), width), x);
    }
}
