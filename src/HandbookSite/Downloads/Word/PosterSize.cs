using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>How large the letters of a poster can be, so that its text fits one side of A4. Word alone knows where lines end, so this is an estimate, which leaves some of the sheet empty.</summary>
internal static class PosterSize
{
    private const int Largest = 44, Smallest = 20, Side = 17, Top = 18, Bottom = 19;
    private const double LetterWidth = 0.45, LineHeight = 1.2207 * PosterStyle.Line / 240, TwipsOfHalfPoint = 10, Used = 0.94;

    /// <summary>The looks of a poster: narrow margins, and the largest size of its rules, in half points, at which it fits.</summary>
    public static WordLooks Looks(ProtocolDocument document, WordLooks looks)
    {
        var sheet = looks with { MarginLeft = Side, MarginRight = Side, MarginTop = Top, MarginBottom = Bottom };
        var room = (Length.A4Height - Length.OfMillimetres(Top + Bottom)) * Used;
        var size = Largest;
        while (size > Smallest && Height(document, size, sheet.TextWidth - Length.Clause) > room) size--;
        return sheet with { PosterSize = size };
    }

    private static double Height(ProtocolDocument document, int rules, int width) =>
        Paragraph(WordStyles.Title, PosterRank.Rule, document.Title.Length, rules, width) + PosterBlock.Of(document.Body).Sum(block => Height(block.Block, block.Rank, rules, width));

    private static double Height(Block block, PosterRank rank, int rules, int width)
    {
        double Line(string style, int letters) => Paragraph(style, rank, letters, rules, width);
        return block switch
        {
            Heading heading => Line(WordStyles.Heading(heading.Level), PlainWords.Of(heading.Words).Length),
            Paragraph paragraph => Line(WordStyles.ClauseMore, PlainWords.Of(paragraph.Words).Length),
            Choice choice => choice.Alternatives.Sum(alternative => Line(WordStyles.Spacer, 0) + (alternative.Blocks is [Paragraph first, .. var rest]
                ? Line(WordStyles.ClauseMore, alternative.Label.Length + 1 + PlainWords.Of(first.Words).Length) + rest.Sum(inner => Height(inner, rank, rules, width))
                : Line(WordStyles.ClauseMore, alternative.Label.Length) + alternative.Blocks.Sum(inner => Height(inner, rank, rules, width)))),
            Box box => Line(WordStyles.BoxLabel, box.Label.Length) + box.Blocks.Sum(inner => Height(inner, rank, rules, width)),
            Table table => table.Rows.Prepend(table.Header).Sum(row => Line(WordStyles.TableText, 2 * row.Max(cell => PlainWords.Of(cell.Words).Length * row.Length))),
            FieldTable table => (FieldPath.Rows(table.Field) + 1) * Line(WordStyles.TableText, 1),
            _ => block.Inner().Sum(inner => Height(inner, rank, rules, width)),
        };
    }

    private static double Paragraph(string of, PosterRank rank, int letters, int rules, int width)
    {
        var style = new PosterStyle(of, rank);
        if (of == WordStyles.Spacer) return PosterStyle.SpacerLine(rules);
        var size = style.Size(rules) * TwipsOfHalfPoint;
        var lines = Math.Ceiling(Math.Max(1, letters) * size * LetterWidth / width);
        return style.Before(rules) + style.After(rules) + (lines - 1) * size * LineHeight + style.NumberSize(rules) * TwipsOfHalfPoint * LineHeight + (style.IsArticle || of == WordStyles.Title ? PosterStyle.RuleRoom : 0);
    }
}
