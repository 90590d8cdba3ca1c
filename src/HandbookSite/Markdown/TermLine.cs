using HandbookSite.Terms;
using Markdig.Helpers;
using Markdig.Syntax.Inlines;

namespace HandbookSite.Markdown;

/// <summary>Neighbours in a tree that are read as one text: words, entities and the ends of lines between them.</summary>
internal sealed class TermLine
{
    private readonly List<(Inline Inline, int Start)> _parts = [];

    /// <summary>What they say.</summary>
    public TermText Text { get; } = new();

    /// <summary>Adds words that stand in no tree.</summary>
    public void Add(string words) => Text.Add(words);

    /// <summary>Adds the next of the neighbours; false where it is no text.</summary>
    public bool Add(Inline inline)
    {
        var start = Text.Length;
        switch (inline)
        {
            case LiteralInline literal: Text.Add(literal.Content.AsSpan()); break;
            case HtmlEntityInline entity: Text.Add(entity.Transcoded.AsSpan()); break;
            case LineBreakInline: Text.Add(" "); break;
            default: return false;
        }
        _parts.Add((inline, start));
        return true;
    }

    /// <summary>Begins again.</summary>
    public void Clear()
    {
        _parts.Clear();
        Text.Clear();
    }

    /// <summary>The neighbour in which a character stands.</summary>
    public Inline At(int index) => _parts[IndexOf(index)].Inline;

    /// <summary>Puts a <see cref="TermInline"/> around a match. Of several, the last comes first, so that what stands before keeps its place.</summary>
    public void Wrap(TermMatch match)
    {
        var (from, to) = (IndexOf(match.Start), IndexOf(match.End - 1));
        Cut(to, match.End - _parts[to].Start);
        var first = Cut(from, match.Start - _parts[from].Start) ?? _parts[from].Inline;
        var term = new TermInline(match.Phrase.Term) { Line = first.Line, Column = first.Column, Span = first.Span };
        first.InsertBefore(term);
        for (var inline = first; ; inline = term.NextSibling!)
        {
            var isLast = from == to || inline == _parts[to].Inline;
            inline.Remove();
            term.AppendChild(inline);
            if (isLast) break;
        }
    }

    private int IndexOf(int index) => _parts.FindLastIndex(part => part.Start <= index);

    /// <summary>Cuts words in two and gives the second half, null where there is nothing to cut off. An entity is one sign and stays whole.</summary>
    private LiteralInline? Cut(int part, int at)
    {
        if (_parts[part].Inline is not LiteralInline literal || at <= 0 || at >= literal.Content.Length) return null;
        var content = literal.Content;
        var rest = new LiteralInline(new StringSlice(content.Text, content.Start + at, content.End)) { Line = literal.Line, Column = literal.Column + at, Span = literal.Span };
        literal.Content = new StringSlice(content.Text, content.Start, content.Start + at - 1);
        literal.InsertAfter(rest);
        return rest;
    }
}
