using System.Collections.Immutable;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>Composes the blocks of a document into slices.</summary>
internal sealed class BlockLayout(InlineLayout inlines, TypeSizes sizes)
{
    private const double FrameWhite = 8;

    /// <summary>The slices of blocks in a column.</summary>
    public List<Slice> Lay(IEnumerable<Block> blocks, Column column)
    {
        var slices = new List<Slice>();
        StructureElement? list = null;
        Block? previous = null;
        foreach (var block in blocks)
        {
            list = block is Clause ? list ?? ListOf(column.Parent, "Decimal") : null;
            var isSetOff = previous is Table or FactTable or FieldTable or Quotation or Box or Removable or Choice or Signatures;
            slices.AddRange(Begin(Lay(block, column, list), slice => isSetOff ? slice with { Before = Math.Max(slice.Before, sizes.White(11, 4)) } : slice));
            previous = block;
        }
        return slices;
    }

    /// <summary>The title of a document.</summary>
    public IEnumerable<Slice> Title(string title, Column column)
    {
        var lines = Lines([new Run(title)], new StructureElement("H1", column.Parent), sizes.Heading(1), column.Width);
        return [new ComposedSpace(sizes.White(8)).Slice, .. new ComposedText(lines, column.X) { Bookmark = (1, title) }.Slices(0, isWhole: true, isKept: true), new ComposedSpace(sizes.White(6)).Slice];
    }

    private IEnumerable<Slice> Lay(Block block, Column column, StructureElement? list) => block switch
    {
        Heading heading => LayHeading(heading, column),
        Clause clause => LayClause(clause, column, list!),
        Paragraph paragraph => Text(paragraph.Words, new StructureElement("P", column.Parent), sizes.Text, column.TextX, column.TextWidth).Slices(sizes.White(6, 2)),
        ListBlock inner => LayList(inner, column),
        Table table => Tables(column).Lay(table),
        FactTable table => Tables(column).Lay(table),
        FieldTable table => LayFieldTable(table.Field, column),
        Quotation quotation => LayFramed(quotation.Blocks, null, "BlockQuote", FrameKind.Side, column),
        Box box => LayFramed(box.Blocks, box.Label, "Sect", FrameKind.Ground, column),
        Removable removable => LayFramed(removable.Blocks, removable.Label, "Sect", FrameKind.Dashes, column),
        Choice choice => LayChoice(choice, column),
        Signatures signatures => new SignatureLayout(inlines, sizes).Lay(signatures, column),
        Sheet sheet => Begin(Lay(sheet.Blocks, column with { Parent = new StructureElement("Sect", column.Parent) }), slice => slice with { IsNewPage = true }),
        _ => [],
    };

    private TableLayout Tables(Column column) => new(inlines, sizes, column);

    private ImmutableArray<Line> Lines(ImmutableArray<Inline> words, StructureElement owner, TextStyle style, double width) => LineBreaker.Break(inlines.Lay(words, owner, style, width), width);

    private ComposedText Text(ImmutableArray<Inline> words, StructureElement owner, TextStyle style, double x, double width) => new(Lines(words, owner, style, width), x);

    private IEnumerable<Slice> LayHeading(Heading heading, Column column)
    {
        var style = sizes.Heading(heading.Level);
        var element = new StructureElement($"H{PdfSyntax.Number(Math.Clamp(heading.Level, 1, 6))}", column.Parent);
        var title = PlainWords.Of(heading.Words);
        var hang = heading.Number is null ? column.Hang : Math.Max(column.Hang, sizes.Hang);
        var text = new ComposedText(Lines(heading.Words, element, style, column.Width - hang), column.X + hang)
        {
            Place = heading.Id,
            Bookmark = (heading.Level, heading.Number is null ? title : $"{heading.Number} {title}"),
            Hanging = heading.Number is null ? null : Number(heading.Number, element, style, column.X),
            Axis = heading.Number is null || !sizes.IsPoster ? null : new Axis(column.X, column.X + column.Width, style),
        };
        return text.Slices(heading.Level == 2 ? sizes.White(20, 8.5) : sizes.White(13, 5), isWhole: true, isKept: true);
    }

    /// <summary>The number of an article; on a poster it stands in the middle of its bubble.</summary>
    private Hanging Number(string number, StructureElement heading, TextStyle style, double x) =>
        new(heading, number + " ", style, sizes.IsPoster ? x + Axis.Radius(style) - style.Measure(number) / 2 : x);

    private List<Slice> LayClause(Clause clause, Column column, StructureElement list)
    {
        var hang = Math.Max(column.Hang, sizes.Hang);
        return LayItem(clause.Blocks, list, clause.Number, column.X, column with { Hang = hang }, clause.Id, sizes.White(6.5));
    }

    private List<Slice> LayList(ListBlock list, Column column)
    {
        var element = ListOf(column.Parent, list.IsOrdered ? "LowerAlpha" : list.Items.All(item => item.Mark.Length == 0) ? "None" : "Disc");
        var inner = column with { X = column.TextX, Width = column.TextWidth, Hang = sizes.ListHang };
        return [.. list.Items.SelectMany((item, index) => LayItem(item.Blocks, element, item.Mark, inner.X, inner, null, sizes.White(index == 0 ? 4 : 3)))];
    }

    /// <summary>An item of a list: its mark hangs before its first paragraph, or else its tick does.</summary>
    private List<Slice> LayItem(ImmutableArray<Block> blocks, StructureElement list, string mark, double markX, Column column, string? place, double before)
    {
        var item = new StructureElement("LI", list);
        var inner = column.Inner(new StructureElement("LBody", item));
        ImmutableArray<Inline> words = blocks is [Paragraph first, ..] ? first.Words : [];
        var outdent = words is [Tick, ..] ? column.Hang : 0;
        var pieces = inlines.Lay(words, inner.Parent, sizes.Text, inner.Width);
        if (outdent > 0) pieces = [pieces[0] with { After = Break.None }, new Indent(pieces[0].Owner, sizes.Text, outdent - pieces[0].Width), .. pieces.Skip(1)];
        var text = new ComposedText(LineBreaker.Break(pieces, inner.Width, outdent), inner.X)
        {
            Place = place,
            Outdent = outdent,
            Hanging = mark.Length == 0 ? null : new Hanging(new StructureElement("Lbl", item), mark + " ", sizes.Text, markX),
        };
        var rest = blocks is [Paragraph, .. var others] ? others : blocks;
        return [.. text.Slices(before, isKept: rest is [ListBlock, ..]), .. Lay(rest, inner)];
    }

    private List<Slice> LayFramed(ImmutableArray<Block> blocks, string? label, string type, FrameKind kind, Column column)
    {
        var element = new StructureElement(type, column.Parent);
        var isSide = kind == FrameKind.Side;
        var inner = column.Inner(element, isSide ? 12 : FrameWhite + 2, isSide ? 12 : FrameWhite + 2);
        var text = new BlockLayout(inlines, sizes with { Body = sizes.Small.Size }).Lay(blocks, inner);
        var slices = new List<Slice>();
        if (!isSide) slices.Add(new ComposedSpace(FrameWhite - 2).Slice);
        if (label is not null) slices.AddRange(Text([new Run(label)], new StructureElement("P", element), sizes.Label, inner.X, inner.Width).Slices(0, isWhole: true, isKept: true));
        slices.AddRange(label is null ? Begin(text, slice => slice with { Before = 0 }) : Begin(text, slice => slice with { Before = 2 }));
        if (!isSide) Close(slices);
        return Around(new Frame(kind, column.TextX, column.TextWidth), Begin(slices, slice => slice with { Before = sizes.White(11) }));

        static void Close(List<Slice> slices)
        {
            slices[^1] = slices[^1] with { IsKept = true };
            slices.Add(new ComposedSpace(FrameWhite - 1).Slice with { IsKept = false });
        }
    }

    private List<Slice> LayChoice(Choice choice, Column column)
    {
        var section = new StructureElement("Sect", column.Parent);
        List<Slice> slices = choice.Lead.Length == 0 ? [] : Text([new Run(choice.Lead)], new StructureElement("P", section), sizes.Text.With(RunStyle.Emphasis), column.TextX, column.TextWidth).Slices(sizes.White(9), isWhole: true, isKept: true).ToList();
        foreach (var alternative in choice.Alternatives) slices.AddRange(LayAlternative(alternative, column with { Parent = section }));
        return slices;
    }

    private List<Slice> LayAlternative(Alternative alternative, Column column)
    {
        var element = new StructureElement("Sect", column.Parent);
        if (sizes.IsPoster && alternative.Blocks is [Paragraph first, .. var rest])
            return Around(new Frame(FrameKind.Side, column.TextX - 8, 0), [.. LayNamed(alternative.Label, first, column with { Parent = element }), .. Lay(rest, column with { Parent = element })]);
        var label = Text([new Run(alternative.Label)], new StructureElement("P", element), sizes.Label, column.TextX, column.TextWidth).Slices(sizes.White(9), isWhole: true, isKept: true);
        return Around(new Frame(FrameKind.Side, column.X - 9, 0), [.. label, .. Begin(Lay(alternative.Blocks, column with { Parent = element }), slice => slice with { Before = sizes.White(3) })]);
    }

    /// <summary>A paragraph that begins with the name of its alternative.</summary>
    private IEnumerable<Slice> LayNamed(string label, Paragraph paragraph, Column column)
    {
        var owner = new StructureElement("P", column.Parent);
        var name = inlines.Lay([new Run(label)], owner, sizes.Text.With(RunStyle.Strong) with { Ink = Ink.Blue }, column.TextWidth).ToArray();
        name[^1] = name[^1] with { After = Break.Space };
        IReadOnlyList<Piece> pieces = [.. name, .. inlines.Lay(paragraph.Words, owner, sizes.Text, column.TextWidth)];
        return new ComposedText(LineBreaker.Break(pieces, column.TextWidth), column.TextX).Slices(sizes.White(4), isWhole: true);
    }

    /// <summary>A list to fill in: a table of its columns, or else lines; some of each stay free.</summary>
    private IEnumerable<Slice> LayFieldTable(DocumentField field, Column column)
    {
        if (!field.Columns.IsEmpty) return Tables(column).Lay(field);
        const int LeastLines = 3;
        var count = Math.Max(LeastLines, field.Default.Length + 1);
        return Enumerable.Range(0, count).SelectMany(index =>
        {
            var owner = new StructureElement("P", column.Parent);
            var (name, label) = ($"{field.Key}-{PdfSyntax.Number(index + 1)}", $"{field.Label} {PdfSyntax.Number(index + 1)}");
            var caption = index == 0 && !field.IsFilled ? field.Label : "";
            var piece = FieldPieces.Whole(name, label, index < field.Default.Length ? field.Default[index] : "", owner, sizes.Text, column.TextWidth, caption);
            return new ComposedText(LineBreaker.Break([piece], column.TextWidth), column.TextX).Slices(sizes.White(index == 0 ? 11 : 4), isKept: index < count - 1);
        });
    }

    private static StructureElement ListOf(StructureElement parent, string numbering) => new("L", parent, $"/A<</O/List/ListNumbering/{numbering}>>");

    private static List<Slice> Begin(IEnumerable<Slice> slices, Func<Slice, Slice> change) => [.. slices.Select((slice, index) => index == 0 ? change(slice) : slice)];

    private static List<Slice> Around(Frame frame, List<Slice> slices) => [.. slices.Select(slice => slice with { Frames = [frame, .. slice.Frames] })];
}
