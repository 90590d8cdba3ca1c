using HandbookSite.Content;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.Tables;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HandbookSite.Markdown;

/// <summary>The one walk over a fresh tree: headings, links, ids, boxes, raw HTML, words.</summary>
internal sealed class MarkdownWalk
{
    private readonly MarkdownText _text;
    private readonly Func<string, string> _shown;
    private int _footnotes;

    private MarkdownWalk(MarkdownText text, Func<string, string> shown) => (_text, _shown) = (text, shown);

    /// <summary>The tree with what was found in it.</summary>
    public static MarkdownText Over(MarkdownDocument tree, Translation source, Func<string, string> shown)
    {
        var walk = new MarkdownWalk(new MarkdownText(tree, source), shown);
        walk.Visit(tree, 0);
        return walk._text;
    }

    private void Visit(Block block, int depth)
    {
        _text.Depth = Math.Max(_text.Depth, depth);
        switch (block)
        {
            case HeadingBlock heading: _text.Headings.Add(heading); break;
            case HtmlBlock html when HtmlComment.Is(html.Lines.ToString()): return;
            case HtmlBlock: _text.RawHtml.Add(_text.PlaceOf(block)); return;
            case ListItemBlock item when item.TryGetAttributes()?.Id is { } id: _text.ItemIds.Add(new WrittenId(id, _text.PlaceOf(item))); break;
            case CustomContainer box: _text.Boxes.Add(Written(box)); break;
            case FencedCodeBlock { ClosingFencedCharCount: 0 }: _text.OpenCode.Add(_text.PlaceOf(block)); return;
            case ParagraphBlock { Inline.FirstChild: LiteralInline literal } when IsMeantAsHeading(literal.Content.AsSpan()): _text.StrayHeadings.Add(_text.PlaceOf(block)); break;
            case CodeBlock code: _text.Words += CountWords(code.Lines.ToString()); return;
        }
        if (block is Footnote) _footnotes++;
        if (block is ContainerBlock container)
            foreach (var child in container) Visit(child, depth + 1);
        else if (block is LeafBlock { Inline: { } inlines })
            Visit(inlines, depth + 1);
        if (block is Footnote) _footnotes--;
    }

    private WrittenBox Written(CustomContainer box)
    {
        var lost = box.Descendants<CustomContainer>().FirstOrDefault(inner => inner.Info is null or "" && inner.Column > box.Column);
        var robbed = box.Descendants<CustomContainer>().FirstOrDefault(inner => inner is { ClosingFencedCharCount: 0, Info.Length: > 0 } && inner.OpeningFencedCharCount >= box.OpeningFencedCharCount);
        return new WrittenBox(box.Info ?? "", box.Arguments ?? "", box.ClosingFencedCharCount > 0, _text.PlaceOf(box))
        {
            LostEnd = lost is null ? null : _text.PlaceOf(lost),
            Robbed = robbed is null ? null : _text.PlaceOf(robbed),
        };
    }

    private void Visit(ContainerInline container, int depth)
    {
        _text.Depth = Math.Max(_text.Depth, depth);
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal: Visit(literal); break;
                case FieldInline field: Visit(field); break;
                case CitationInline citation: Visit(citation); break;
                case CodeInline code: _text.Words += CountWords(code.Content); break;
                case HtmlInline html when !HtmlComment.Is(html.Tag): _text.RawHtml.Add(_text.PlaceOf(inline)); break;
                case LinkInline link: _text.Links.Add(new WrittenLink(link.Url ?? "", link.IsImage, HasWords(link), _text.PlaceOf(link))); break;
                case AutolinkInline link: _text.Links.Add(new WrittenLink((link.IsEmail ? "mailto:" : "") + link.Url, false, true, _text.PlaceOf(link))); break;
            }
            if (inline is ContainerInline inner) Visit(inner, depth + 1);
        }
    }

    private void Visit(FieldInline field)
    {
        _text.Words++;
        field.Shown = _shown(field.Name);
        var isAlone = field is { PreviousSibling: null, NextSibling: null, Parent.ParentBlock: ParagraphBlock { Parent: not TableCell } };
        _text.Fields.Add(new WrittenField(field.Name, IsInLink(field), _footnotes > 0, isAlone, _text.PlaceOf(field)));
    }

    /// <summary>The number of a source stands close to what it supports.</summary>
    private void Visit(CitationInline citation)
    {
        _text.Citations.AddRange(IsInLink(citation) ? [new WrittenCitation("", _text.PlaceOf(citation))] : _text.Written(citation));
        if (citation.PreviousSibling is not LiteralInline literal) return;
        var words = literal.Content;
        while (words.End >= words.Start && words.Text[words.End] == ' ') words.End--;
        literal.Content = words;
    }

    private static bool IsInLink(Inline inline)
    {
        for (var outer = inline.Parent; outer is not null; outer = outer.Parent)
            if (outer is LinkInline) return true;
        return false;
    }

    private static bool IsMeantAsHeading(ReadOnlySpan<char> text) => text.StartsWith("##") && text.TrimStart('#') is [not ' ', ..];

    /// <summary>Whether something can be heard; for a picture in a link the picture itself answers.</summary>
    private static bool HasWords(LinkInline link) => PlainText.Of(link).Length > 0 || link.Any(inline => inline is LinkInline { IsImage: true });

    private void Visit(LiteralInline literal)
    {
        var words = literal.Content.AsSpan();
        _text.Words += CountWords(words);
        if (words.IndexOf("{#") is >= 0 and var id) _text.StrayIds.Add(Braced(literal, id));
        else if (!literal.IsFirstCharacterEscaped && words.IndexOf('{') is >= 0 and var brace) _text.StrayBraces.Add(Braced(literal, brace));
    }

    /// <summary>What stands in braces, to the last of those that close them, and where.</summary>
    private WrittenId Braced(LiteralInline literal, int brace)
    {
        var words = literal.Content.AsSpan()[brace..];
        var end = words.IndexOf('}');
        while (end >= 0 && end + 1 < words.Length && words[end + 1] == '}') end++;
        var place = _text.PlaceOf(literal);
        return new WrittenId(words[..(end < 0 ? words.Length : end + 1)].ToString(), place with { Column = place.Column + Trimmed(literal) + brace });
    }

    /// <summary>The spaces that a cell of a table took from the start of its text; the place of the text is still that before them.</summary>
    private static int Trimmed(LiteralInline literal)
    {
        if (literal.Parent?.ParentBlock?.Parent is not TableCell) return 0;
        var before = literal.Content.Text.AsSpan(0, literal.Content.Start);
        return Math.Min(before.Length - before.TrimEnd(' ').Length, Math.Max(0, literal.Span.Length - literal.Content.Length));
    }

    private static int CountWords(ReadOnlySpan<char> text)
    {
        var (words, inside) = (0, false);
        foreach (var character in text)
        {
            if (!inside && char.IsLetterOrDigit(character)) (words, inside) = (words + 1, true);
            else if (char.IsWhiteSpace(character)) inside = false;
        }
        return words;
    }
}
