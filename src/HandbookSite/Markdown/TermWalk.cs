using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Terms;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HandbookSite.Markdown;

/// <summary>Looks for the terms of the glossary in a tree: which ones the text uses, and, where a page is to lead from them, the first use of each.</summary>
internal sealed class TermWalk
{
    private readonly TermIndex _index;
    private readonly MarkdownText _text;
    private readonly FirstUses? _first;
    private readonly Dictionary<string, TermUse> _uses = new(StringComparer.Ordinal);
    private readonly List<TermMatch> _found = [];
    private readonly TermLine _line = new();

    private TermWalk(TermIndex index, MarkdownText text, FirstUses? first) => (_index, _text, _first) = (index, text, first);

    /// <summary>The terms that a text and its title use, each once. The tree gets a <see cref="TermInline"/> around each of the <paramref name="first"/> uses; null where it is to have none.</summary>
    public static IReadOnlyCollection<TermUse> Over(MarkdownText text, Translation source, TermIndex index, FirstUses? first)
    {
        var walk = new TermWalk(index, text, first);
        walk._line.Add(source.Meta.Title);
        walk.Note(source.Place);
        walk._line.Clear();
        walk.Visit(text.Tree, isOpen: first is not null);
        return walk._uses.Values;
    }

    private void Visit(Block block, bool isOpen)
    {
        if (block is CodeBlock or HtmlBlock) return;
        isOpen &= block is not (HeadingBlock or TableRow { IsHeader: true });
        if (block is ContainerBlock container)
            foreach (var child in container) Visit(child, isOpen);
        else if (block is LeafBlock { Inline: { } inlines })
            Visit(inlines, isOpen);
    }

    private void Visit(ContainerInline container, bool isOpen)
    {
        // What stands between the tags of an author's own HTML may be a link already.
        isOpen &= container is not LinkInline && !(_text.RawHtml.Count > 0 && container.Any(inline => inline is HtmlInline));
        for (var inline = container.FirstChild; inline is not null;)
        {
            var next = inline.NextSibling;
            if (!_line.Add(inline))
            {
                End(isOpen);
                if (inline is ContainerInline inner) Visit(inner, isOpen);
            }
            inline = next;
        }
        End(isOpen);
    }

    private void End(bool isOpen)
    {
        if (_line.Text.Length == 0) return;
        Note(null);
        if (isOpen && _found.Count > 0)
            foreach (var match in _first!.Of(_found).Reverse()) _line.Wrap(match);
        _line.Clear();
    }

    /// <summary>Keeps what the line uses; without a place, where it stands in the text.</summary>
    private void Note(Place? place)
    {
        _found.Clear();
        _index.Find(_line.Text, _found);
        foreach (var (start, _, phrase) in _found)
            if (!_uses.TryGetValue(phrase.Term.Id, out var use) || (use.IsSynonym && !phrase.IsSynonym)) _uses[phrase.Term.Id] = new TermUse(phrase.Term, phrase.IsSynonym, place ?? _text.PlaceOf(_line.At(start)));
    }
}
