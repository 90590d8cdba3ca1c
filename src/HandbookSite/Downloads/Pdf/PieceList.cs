namespace HandbookSite.Downloads.Pdf;

/// <summary>The pieces of a paragraph while they are collected: text is cut where a line may end.</summary>
internal sealed class PieceList
{
    private const char SoftHyphen = '\u00AD', ZeroWidthSpace = '\u200B', ByteOrderMark = '\uFEFF';

    private readonly List<Piece> _pieces = [];

    /// <summary>The pieces so far.</summary>
    public IReadOnlyList<Piece> Pieces => _pieces;

    /// <summary>Adds a piece that stays whole.</summary>
    public void Add(Piece piece) => _pieces.Add(piece);

    /// <summary>Adds a text.</summary>
    public void Add(string text, StructureElement owner, TextStyle style, LinkTarget? link = null)
    {
        var start = 0;
        for (var at = 0; at < text.Length; at++)
        {
            var after = After(text, at);
            if (after == Break.None) continue;
            var isLetter = text[at] is '-' or '/' or '\u2013' or '\u2014';
            Cut(text[start..(isLetter ? at + 1 : at)], after);
            start = at + 1;
        }
        Cut(text[start..], Break.None);

        void Cut(string part, Break after)
        {
            part = part.Replace(ByteOrderMark.ToString(), "", StringComparison.Ordinal);
            if (part.Length > 0) _pieces.Add(new TextPiece(owner, style, part, link));
            if (after != Break.None) End(after);
        }
    }

    /// <summary>Says what may follow the last piece.</summary>
    public void End(Break after)
    {
        if (_pieces.Count > 0 && (_pieces[^1].After == Break.None || after == Break.Forced)) _pieces[^1] = _pieces[^1] with { After = after };
    }

    private static Break After(string text, int at) => text[at] switch
    {
        ' ' or '\n' or '\r' or '\t' => Break.Space,
        SoftHyphen => Break.Soft,
        ZeroWidthSpace => Break.Free,
        '-' or '/' or '\u2013' or '\u2014' when at > 0 && at < text.Length - 1 && char.IsLetterOrDigit(text[at - 1]) && char.IsLetter(text[at + 1]) => Break.Free,
        _ => Break.None,
    };
}
