using HandbookSite.Downloads.Pdf;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>
/// How large the letters of a poster can be, so that its text fits one side of A4. Word alone knows where lines end: this measures them in the typeface of PDF files,
/// against which that of Word files is a little narrower or as wide, and leaves some of the sheet empty.
/// </summary>
internal sealed class PosterSize
{
    private const int Largest = 44, Smallest = 20, MostAir = 2, Side = 16, Top = 16, Bottom = 18;
    private const string Narrow = "Calibri";
    private const double Narrower = 0.93, LineHeight = 1.2207 * PosterStyle.Line / 240, TwipsOfHalfPoint = 10, Used = 0.97;

    private readonly int _rules;
    private readonly int _white;
    private readonly int _width;
    private readonly double _narrower;

    private PosterSize(WordLooks sheet) => (_rules, _white, _width, _narrower) = (sheet.PosterSize, sheet.PosterWhite, sheet.TextWidth - Length.Clause, sheet.BodyFont == Narrow ? Narrower : 1);

    /// <summary>The looks of a poster: narrow margins, and the largest size of its rules, in half points, at which it fits.</summary>
    public static WordLooks Looks(ProtocolDocument document, WordLooks looks)
    {
        var sheet = looks with { MarginLeft = Side, MarginRight = Side, MarginTop = Top, MarginBottom = Bottom };
        var room = (Length.A4Height - Length.OfMillimetres(Top + Bottom)) * Used;
        var size = Largest;
        while (size > Smallest && !Fits(size, size)) size--;
        var white = MostAir * size;
        while (white > size && !Fits(size, white)) white--;
        return sheet with { PosterSize = size, PosterWhite = white };

        bool Fits(int size, int white) => new PosterSize(sheet with { PosterSize = size, PosterWhite = white }).Height(document) <= room;
    }

    private double Height(ProtocolDocument document) =>
        Line(WordStyles.Title, PosterRank.Rule, document.Title) + PosterBlock.Of(document.Body).Sum(block => Height(block.Block, block.Rank));

    private double Height(Block block, PosterRank rank) => block switch
    {
        Heading heading => Line(WordStyles.Heading(heading.Level), rank, PlainWords.Of(heading.Words)),
        Paragraph paragraph => Line(WordStyles.ClauseMore, rank, PlainWords.Of(paragraph.Words)),
        Choice choice => choice.Alternatives.Sum(alternative => Height(alternative, rank)),
        Box box => Line(WordStyles.BoxLabel, rank, box.Label) + Heights(box.Blocks, rank),
        Table table => table.Rows.Prepend(table.Header).Sum(row => row.Max(cell => Line(WordStyles.TableText, rank, PlainWords.Of(cell.Words), row.Length))),
        FieldTable table => (FieldPath.Rows(table.Field) + 1) * Line(WordStyles.TableText, rank, ""),
        _ => Heights(DocumentWalk.Within(block), rank),
    };

    private double Height(Alternative alternative, PosterRank rank)
    {
        var (first, rest) = alternative.Blocks is [Paragraph paragraph, .. var others] ? (paragraph.Words, others) : ([], alternative.Blocks);
        return PosterStyle.SpacerLine(_white) + Line(WordStyles.ClauseMore, rank, $"{alternative.Label} {PlainWords.Of(first)}") + Heights(rest, rank);
    }

    private double Heights(IEnumerable<Block> blocks, PosterRank rank) => blocks.Sum(block => Height(block, rank));

    /// <summary>The height of a paragraph; <paramref name="columns"/> share the width.</summary>
    private double Line(string of, PosterRank rank, string words, int columns = 1)
    {
        var style = new PosterStyle(of, rank);
        var size = style.Size(_rules) * TwipsOfHalfPoint;
        var letters = new TextStyle(style.IsBold ? RunStyle.Strong : RunStyle.Plain, size * _narrower);
        var lines = Math.Max(1, LineBreaker.Wrap(words, letters, _width / columns).Count());
        return style.Before(_white) + style.After(_white) + (style.IsRuled ? PosterStyle.RuleRoom : 0) + ((lines - 1) * size + style.NumberSize(_rules) * TwipsOfHalfPoint) * LineHeight;
    }
}
