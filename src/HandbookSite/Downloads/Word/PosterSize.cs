using System.Collections.Immutable;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>How large the letters of a poster can be, so that its text fits one side of A4.</summary>
internal static class PosterSize
{
    private const int Largest = 44, Smallest = 16;
    private const double LetterWidth = 0.48, LineHeight = 1.27, Between = 0.32, Title = 4, PointsOfTwip = 20, Used = 1.0;

    /// <summary>The margin above a poster, in millimetres; its text needs the room.</summary>
    public const int MarginTop = 20;

    /// <summary>The margin below a poster, in millimetres.</summary>
    public const int MarginBottom = 18;

    /// <summary>The size in half points: the largest at which a cautious estimate of the lines fits.</summary>
    public static int Of(ProtocolDocument document, WordLooks looks)
    {
        var width = looks.TextWidth / PointsOfTwip;
        var height = (Length.A4Height - Length.OfMillimetres(MarginTop + MarginBottom)) / PointsOfTwip * Used;
        var lengths = document.Body.SelectMany(Lengths).ToImmutableArray();
        for (var size = Largest; size > Smallest; size--)
            if (Height(lengths, size / 2.0, width) <= height) return size;
        return Smallest;
    }

    private static double Height(ImmutableArray<int> lengths, double size, double width)
    {
        var letters = (width - Length.Clause / PointsOfTwip) / (size * LetterWidth);
        return size * (Title + lengths.Sum(length => Math.Ceiling(Math.Max(1, length) / letters) * LineHeight + Between));
    }

    /// <summary>The number of letters in each paragraph; a heading stands for the room around it too.</summary>
    private static IEnumerable<int> Lengths(Block block) => block switch
    {
        Heading heading => [1, PlainWords.Of(heading.Words).Length * 13 / 10],
        Paragraph paragraph => [PlainWords.Of(paragraph.Words).Length],
        Choice choice => choice.Alternatives.SelectMany(alternative => alternative.Blocks.SelectMany(Lengths).Prepend(alternative.Label.Length)).Prepend(choice.Lead.Length),
        Box box => box.Blocks.SelectMany(Lengths).Prepend(box.Label.Length),
        Table table => table.Rows.Select(row => row.Sum(cell => PlainWords.Of(cell.Words).Length)).Prepend(1),
        FieldTable table => Enumerable.Repeat(1, FieldPath.Rows(table.Field) + 1),
        FactTable table => table.Rows.Select(_ => 1).Prepend(1),
        _ => block.Inner().SelectMany(Lengths),
    };
}
