using System.Collections.Immutable;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>Composes the places where parties sign: two side by side, each with lines that have their names under them.</summary>
internal sealed class SignatureLayout(InlineLayout inlines, TypeSizes sizes)
{
    private const double Between = 30;
    private const double RoomToSign = 40;
    private const double RoomToWrite = 22;

    /// <summary>The slices of all parties; they stay together.</summary>
    public IEnumerable<Slice> Lay(Signatures signatures, Column column)
    {
        var element = new StructureElement("Sect", column.Parent);
        var width = (column.TextWidth - Between) / 2;
        var pairs = signatures.Parties.Chunk(2).ToArray();
        return pairs.Select((pair, index) => new ComposedSides([.. pair.Select((party, side) => Party(party, column.TextX + side * (width + Between), width, new StructureElement("Sect", element)))]).Slice with
        {
            Before = sizes.White(index == 0 ? 12 : 24),
            IsKept = index < pairs.Length - 1,
        });
    }

    private ImmutableArray<Slice> Party(SignatureParty party, double x, double width, StructureElement element) =>
    [
        .. Text(party.Above, element, sizes.Text.With(RunStyle.Strong), x, width).Slices(0),
        .. ByHand(party.Line, RoomToSign, x, width, element),
        .. party.Below.SelectMany(row => Row(row, x, width, element)),
    ];

    /// <summary>A row: a line that is filled in or written on, over its name; other words follow theirs.</summary>
    private IEnumerable<Slice> Row(FactRow row, double x, double width, StructureElement element)
    {
        if (row.Words.IsEmpty) return ByHand(row.Label, RoomToWrite, x, width, element);
        if (row.Words is not [Blank { Field: { IsFixed: false } field }] || field.Type is Content.FieldType.Bool or Content.FieldType.Choices)
        {
            return Text([new Run(row.Label + ": "), .. row.Words], element, sizes.Small, x, width).Slices(sizes.White(6));
        }
        var owner = new StructureElement("P", element);
        var piece = FieldPieces.Whole(field.Key, FieldPieces.Label(field), field.IsFilled ? field.Shown : "", owner, sizes.Text, width, row.Label);
        return new ComposedText(LineBreaker.Break([piece], width), x).Slices(sizes.White(4));
    }

    private IEnumerable<Slice> ByHand(string name, double room, double x, double width, StructureElement element) =>
    [
        new ComposedSpace(room, x, x + width).Slice,
        .. Text([new Run(name)], element, FieldPiece.CaptionStyle, x + FieldPicture.Margin, width).Slices(0),
    ];

    private ComposedText Text(IReadOnlyList<Inline> words, StructureElement parent, TextStyle style, double x, double width)
    {
        var owner = new StructureElement("P", parent);
        return new ComposedText(LineBreaker.Break(inlines.Lay(words, owner, style, width), width), x);
    }
}
