using System.Collections.Immutable;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>Composes the wall side of a poster.</summary>
internal sealed class PosterLayout(InlineLayout inlines, TypeSizes sizes)
{
    private const double LargestTitle = 40, TitleScale = 3;

    /// <summary>The title, as large as one line allows, over a heavy rule.</summary>
    public IEnumerable<Slice> Title(string title, Column column)
    {
        var style = sizes.Heading(1);
        style = style with { Size = Math.Max(style.Size, Math.Min(Math.Min(LargestTitle, TitleScale * sizes.Body), column.Width / style.Measure(title) * style.Size)) };
        ImmutableArray<Line> lines = LineBreaker.Break(inlines.Lay([new Run(title)], new StructureElement("H1", column.Parent), style, column.Width), column.Width);
        return
        [
            .. new ComposedText(lines, column.X) { Bookmark = (1, title) }.Slices(0, isWhole: true, isKept: true),
            new ComposedSpace(sizes.White(6), column.X, column.X + column.Width) { Ink = Ink.BlueLine, Thickness = 3 }.Slice,
            new ComposedSpace(sizes.White(6)).Slice,
        ];
    }

    /// <summary>The text: each part in the size of its rank.</summary>
    public IEnumerable<Slice> Lay(ImmutableArray<Block> body, Column column)
    {
        var slices = new List<Slice>();
        var blocks = PosterBlock.Of(body).ToArray();
        for (var start = 0; start < blocks.Length;)
        {
            var rank = blocks[start].Rank;
            var part = blocks.Skip(start).TakeWhile(block => block.Rank == rank).Select(block => block.Block).ToArray();
            var place = rank == PosterRank.Opening ? column with { Hang = 0 } : column;
            slices.AddRange(new BlockLayout(inlines, sizes.Of(rank)).Lay(part, place));
            if (rank == PosterRank.Opening) slices.Add(new ComposedSpace(sizes.White(4)).Slice);
            start += part.Length;
        }
        return slices;
    }
}
