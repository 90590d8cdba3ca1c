using System.Collections.Immutable;

namespace HandbookSite.Downloads.Pdf;

/// <summary>Breaks pieces into ragged lines, each as full as it can be.</summary>
internal static class LineBreaker
{
    private const double Slack = 0.01;

    /// <summary>The lines of a width; the first may be <paramref name="outdent"/> longer.</summary>
    public static ImmutableArray<Line> Break(IReadOnlyList<Piece> pieces, double width, double outdent = 0)
    {
        var lines = ImmutableArray.CreateBuilder<Line>();
        var line = new List<Piece>();
        var (used, room) = (0.0, width + outdent);
        foreach (var chunk in Chunks(pieces).SelectMany(chunk => Split(chunk, width)))
        {
            if (line.Count > 0 && used + Length(chunk) > room + Slack) EndLine();
            line.AddRange(chunk);
            used += chunk.Sum(piece => piece.Width) + (chunk[^1].After == Pdf.Break.Space ? chunk[^1].Space : 0);
            if (chunk[^1].After == Pdf.Break.Forced) EndLine();
        }
        if (line.Count > 0) EndLine();
        if (lines.Count > 0) lines[^1] = lines[^1] with { IsLast = true, IsHyphenated = false };
        return lines.ToImmutable();

        void EndLine()
        {
            lines.Add(new Line([.. line], line[^1].After == Pdf.Break.Soft, IsLast: false));
            line.Clear();
            (used, room) = (0, width);
        }
    }

    /// <summary>The lines of a plain text, as a field shows it.</summary>
    public static IEnumerable<string> Wrap(string text, TextStyle style, double width)
    {
        var owner = new StructureElement("P", null);
        foreach (var paragraph in text.Split('\n'))
        {
            var pieces = new PieceList();
            pieces.Add(paragraph, owner, style);
            foreach (var line in Break(pieces.Pieces, width))
            {
                yield return string.Concat(line.Pieces.OfType<TextPiece>().Select(piece => piece.After == Pdf.Break.Space ? piece.Text + " " : piece.Text)).TrimEnd() + (line.IsHyphenated ? "-" : "");
            }
        }
    }

    /// <summary>The widths between which a text is set well: that of its longest part that stays whole, and that of all in one line.</summary>
    public static (double Least, double Whole) Measure(IReadOnlyList<Piece> pieces)
    {
        var (least, whole, line) = (0.0, 0.0, 0.0);
        foreach (var chunk in Chunks(pieces))
        {
            least = Math.Max(least, Length(chunk));
            line += Length(chunk);
            whole = Math.Max(whole, line);
            line = chunk[^1].After == Pdf.Break.Forced ? 0 : line + chunk[^1].Space;
        }
        return (least, whole);
    }

    /// <summary>Pieces between which no line ends.</summary>
    private static IEnumerable<List<Piece>> Chunks(IReadOnlyList<Piece> pieces)
    {
        var chunk = new List<Piece>();
        foreach (var piece in pieces)
        {
            chunk.Add(piece);
            if (piece.After == Pdf.Break.None) continue;
            yield return chunk;
            chunk = [];
        }
        if (chunk.Count > 0) yield return chunk;
    }

    private static double Length(List<Piece> chunk) => chunk.Sum(piece => piece.Width) + (chunk[^1].After == Pdf.Break.Soft ? chunk[^1].Style.Measure("-") : 0);

    /// <summary>What is longer than a line is cut wherever the line is full.</summary>
    private static List<List<Piece>> Split(List<Piece> chunk, double width)
    {
        if (Length(chunk) <= width + Slack) return [chunk];
        var parts = new List<List<Piece>> { new() };
        var used = 0.0;
        foreach (var piece in chunk.SelectMany(Letters))
        {
            if (parts[^1].Count > 0 && used + piece.Width > width)
            {
                parts[^1][^1] = parts[^1][^1] with { After = Pdf.Break.Free };
                parts.Add([]);
                used = 0;
            }
            parts[^1].Add(piece);
            used += piece.Width;
        }
        return parts;
    }

    private static IEnumerable<Piece> Letters(Piece piece)
    {
        if (piece is not TextPiece text) return [piece];
        var letters = text.Text.EnumerateRunes().Select(rune => new TextPiece(text.Owner, text.Style, rune.ToString(), text.Link)).ToArray();
        letters[^1] = letters[^1] with { After = text.After, Note = text.Note };
        return letters;
    }
}
