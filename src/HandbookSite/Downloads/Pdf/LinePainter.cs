using System.Text;

namespace HandbookSite.Downloads.Pdf;

/// <summary>Draws lines on a page: what is next to each other in one style and one element goes out as one string; links get their annotations at the end.</summary>
internal sealed class LinePainter(PdfPage page)
{
    private const string SoftHyphen = "\u00AD";

    private readonly StringBuilder _text = new();
    private readonly Dictionary<LinkTarget, List<(double X, double Y, double Width, double Height)>> _links = [];
    private (StructureElement Owner, TextStyle Style) _state;
    private double _start;

    /// <summary>Draws a line from its left end.</summary>
    public void Paint(Line line, double x, double y)
    {
        for (var index = 0; index < line.Pieces.Length; index++)
        {
            var piece = line.Pieces[index];
            var isEnd = index == line.Pieces.Length - 1;
            var after = piece.After == Break.Space && !(isEnd && line.IsLast) ? " " : isEnd && line.IsHyphenated ? SoftHyphen : isEnd && !line.IsLast && piece.After == Break.Forced ? " " : "";
            if (piece is FieldPiece field)
            {
                Flush(y);
                field.Draw(page, x, y);
                if (after.Length > 0) Append(after, piece.Owner.Parent!, piece.Style, x + piece.Width, y);
            }
            else if (piece is TextPiece text)
            {
                Append(text.Text + after, piece.Owner, piece.Style, x, y);
                if (text.Link is { } link) Lead(link, x, y, piece, !isEnd && line.Pieces[index + 1] is TextPiece { Link: { } next } && next == link ? after : "");
            }
            x += piece.Width + (after == " " ? piece.Space : 0);
        }
        Flush(y);
    }

    /// <summary>Draws the text of a line that repeats one above, as a head of a table does.</summary>
    public static void Repeat(PdfPage page, Line line, double x, double y)
    {
        for (var index = 0; index < line.Pieces.Length; index++)
        {
            var piece = line.Pieces[index];
            if (piece is TextPiece text) page.Content.Show(index == line.Pieces.Length - 1 && line.IsHyphenated ? text.Text + SoftHyphen : text.Text, piece.Style, x, y);
            x += piece.Width + (piece.After == Break.Space ? piece.Space : 0);
        }
    }

    /// <summary>Makes the annotations of the links that were drawn: one for each link, over all its lines (ISO 32000-1, 12.5.6.5).</summary>
    public void End()
    {
        foreach (var (link, boxes) in _links)
        {
            var (left, top) = (boxes.Min(box => box.X), boxes.Min(box => box.Y));
            var (right, bottom) = (boxes.Max(box => box.X + box.Width), boxes.Max(box => box.Y + box.Height));
            var target = link.Address is { } address ? $"/A<</S/URI/URI{PdfSyntax.Text(address)}>>" : $"/Dest{PdfSyntax.Key(link.Place ?? "")}";
            page.Annotate(link.Element, $"/Subtype/Link/Border[0 0 0]/Contents{PdfSyntax.Text(link.Text)}{target}/QuadPoints{PdfSyntax.Numbers(boxes.SelectMany(Corners))}", left, top, right - left, bottom - top);
        }
    }

    private static double[] Corners((double X, double Y, double Width, double Height) box)
    {
        var (top, bottom) = (PdfPage.Height - box.Y, PdfPage.Height - box.Y - box.Height);
        return [box.X, top, box.X + box.Width, top, box.X, bottom, box.X + box.Width, bottom];
    }

    private void Append(string text, StructureElement owner, TextStyle style, double x, double y)
    {
        if (_text.Length > 0 && _state != (owner, style)) Flush(y);
        if (_text.Length == 0) (_state, _start) = ((owner, style), x);
        _text.Append(text);
    }

    private void Flush(double y)
    {
        if (_text.Length == 0) return;
        page.Content.Mark(_state.Owner);
        page.Content.Show(_text.ToString(), _state.Style, _start, y);
        _text.Clear();
    }

    private void Lead(LinkTarget link, double x, double y, Piece piece, string after)
    {
        var width = piece.Width + (after == " " ? piece.Space : 0);
        if (!_links.TryGetValue(link, out var boxes)) _links[link] = boxes = [];
        var top = y - piece.Style.Rise - piece.Style.Size * 0.85;
        if (boxes.Count > 0 && Math.Abs(boxes[^1].Y - top) < 0.01 && Math.Abs(boxes[^1].X + boxes[^1].Width - x) < 1) boxes[^1] = boxes[^1] with { Width = boxes[^1].Width + width };
        else boxes.Add((x, top, width, piece.Style.Size * 1.1));
        if (link.Address is not null) page.Content.Line(Ink.BlueLine, 0.4, x, y + 1.6, x + width, y + 1.6);
    }
}
