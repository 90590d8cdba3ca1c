using System.Text;
using HandbookSite.Languages;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace HandbookSite.Markdown;

/// <summary>Looks for sentences that name an article of a statute or a court and cite no source. A citation belongs to the sentence before it; words of links, code and headings do not count.</summary>
internal sealed class LawWalk
{
    private const char Cited = '\uE000';
    private const char Other = '\uE001';

    private readonly MarkdownText _text;
    private readonly string _language;
    private readonly StringBuilder _words = new();
    private readonly List<(int Start, Inline Inline)> _parts = [];
    private readonly List<WrittenLaw> _found = [];

    private LawWalk(MarkdownText text, string language) => (_text, _language) = (text, language);

    /// <summary>Those sentences, in the order of the text.</summary>
    public static IReadOnlyCollection<WrittenLaw> Over(MarkdownText text, string language)
    {
        var walk = new LawWalk(text, language);
        foreach (var block in text.Tree.Descendants<LeafBlock>().Where(block => block is not (HeadingBlock or CodeBlock))) walk.Visit(block);
        return walk._found;
    }

    private void Visit(LeafBlock block)
    {
        if (block.Inline is null) return;
        _words.Clear();
        _parts.Clear();
        Add(block.Inline);
        var words = _words.ToString();
        for (var start = 0; start < words.Length;)
        {
            var end = EndOf(words, start);
            Look(words[start..end], start);
            start = end;
        }
    }

    private void Add(ContainerInline container)
    {
        for (var inline = container.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            _parts.Add((_words.Length, inline));
            switch (inline)
            {
                case LiteralInline literal: _words.Append(literal.Content.AsSpan()); break;
                case HtmlEntityInline entity: _words.Append(entity.Transcoded.AsSpan()); break;
                case LineBreakInline: _words.Append(' '); break;
                case CitationInline: _words.Append(Cited); break;
                case LinkInline or not ContainerInline: _words.Append(Other); break;
                case ContainerInline inner: Add(inner); break;
            }
        }
    }

    /// <summary>Where the sentence ends, with the citations behind its full stop.</summary>
    private static int EndOf(string words, int start)
    {
        for (var at = start; at < words.Length; at++)
        {
            if (words[at] is not ('.' or '!' or '?')) continue;
            var end = at + 1;
            while (end < words.Length && words[end] is '’' or '”' or ')' or Cited or ' ') end++;
            if (end == words.Length || (end > at + 1 && !char.IsLower(words[end]) && !char.IsDigit(words[end]))) return end;
        }
        return words.Length;
    }

    private void Look(string sentence, int start)
    {
        if (sentence.Contains(Cited, StringComparison.Ordinal) || LegalWords.In(sentence, _language) is not { } law) return;
        var (partStart, inline) = _parts.FindLast(part => part.Start <= start + law.Start);
        var place = _text.PlaceOf(inline);
        _found.Add(new WrittenLaw(law.Words, place with { Column = place.Column + start + law.Start - partStart }));
    }
}
