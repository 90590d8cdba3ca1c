using System.Collections.Immutable;
using System.Text;
using HandbookSite.Conditions;
using HandbookSite.Diagnostics;
using HandbookSite.Markdown;
using HandbookSite.Protocols.Model;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Syntax.Inlines;
using Inline = HandbookSite.Protocols.Model.Inline;

namespace HandbookSite.Protocols;

/// <summary>Makes the pieces of a line of a document from those of the tree. What a document cannot hold is reported.</summary>
internal sealed class InlineBuilder(MarkdownText text, DocumentFields fields, ClauseNumbers numbers, DocumentSurroundings surroundings, Action<Diagnostic> report)
{
    private readonly StringBuilder _words = new();
    private ImmutableArray<Inline>.Builder _pieces = ImmutableArray.CreateBuilder<Inline>();
    private RunStyle _style;
    private IReadOnlyList<Condition> _within = [];

    /// <summary>The pieces of a line that stands under the conditions <paramref name="within"/>.</summary>
    public ImmutableArray<Inline> Build(ContainerInline? line, IReadOnlyList<Condition> within)
    {
        (_within, _style) = (within, RunStyle.Plain);
        return line is null ? [] : Pieces(line);
    }

    private ImmutableArray<Inline> Pieces(ContainerInline line)
    {
        var outer = _pieces;
        _pieces = ImmutableArray.CreateBuilder<Inline>();
        Add(line);
        EndRun();
        var pieces = _pieces.DrainToImmutable();
        _pieces = outer;
        return pieces;
    }

    private void Add(ContainerInline line)
    {
        for (var inline = line.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            switch (inline)
            {
                case LiteralInline literal: _words.Append(literal.Content.AsSpan()); break;
                case HtmlEntityInline entity: _words.Append(entity.Transcoded.AsSpan()); break;
                case LineBreakInline { IsHard: false }: _words.Append(' '); break;
                case LineBreakInline: Add(new LineBreak()); break;
                case EmphasisInline emphasis: Add(emphasis); break;
                case FieldInline field: Add(field); break;
                case CitationInline citation: Add(citation); break;
                case LinkInline { IsImage: true }: Refuse(inline, "A picture"); break;
                case LinkInline link: Add(link); break;
                case AutolinkInline link: Add(new Link(link.IsEmail ? "mailto:" + link.Url : link.Url, link.IsEmail ? "mailto:" + link.Url : link.Url, [new Run(link.Url, _style)])); break;
                case FootnoteLink { IsBackLink: false } note: Add(new FootnoteMark(note.Footnote.Order)); break;
                case TaskList: Add(new Tick()); break;
                case CodeInline: Refuse(inline, "Code"); break;
                case ContainerInline inner: Add(inner); break;
            }
        }
    }

    private void Add(Inline piece)
    {
        EndRun();
        _pieces.Add(piece);
    }

    private void EndRun()
    {
        if (_words.Length > 0) _pieces.Add(new Run(_words.ToString(), _style));
        _words.Clear();
    }

    private void Add(EmphasisInline emphasis)
    {
        EndRun();
        var outer = _style;
        _style |= emphasis.DelimiterCount == 2 ? RunStyle.Strong : RunStyle.Emphasis;
        Add((ContainerInline)emphasis);
        EndRun();
        _style = outer;
    }

    private void Add(FieldInline written)
    {
        if (fields[written.Name] is not { } field) return;
        if (field is { IsFixed: true, IsFilled: true }) _words.Append(field.Shown);
        else Add(new Blank(field));
    }

    private void Add(CitationInline citation)
    {
        var sources = text.Written(citation).Select(written => surroundings.Source(written.Id) is { } words ? new CitedSource(written.Id, words, written.Place) : null).OfType<CitedSource>().ToImmutableArray();
        if (!sources.IsEmpty) Add(new Citation(sources));
    }

    private void Add(LinkInline link)
    {
        EndRun();
        var words = Pieces(link);
        var address = link.Url ?? "";
        if (!address.StartsWith('#'))
        {
            var (whole, href) = surroundings.Resolve(address);
            Add(new Link(whole, href, words));
        }
        else if (words.IsEmpty && address.Length > 1) Refer(link, address[1..]);
        else Add(new CrossLink(address[1..], words));
    }

    private void Refer(LinkInline link, string anchor)
    {
        var place = text.PlaceOf(link);
        if (numbers.Target(anchor) is not { } target)
        {
            report(place.Says(Codes.BrokenReference, $"No article or clause has the id '{anchor}'.{Suggestion.For(anchor, numbers.Anchors)}"));
            return;
        }
        if (!target.Within.All(condition => _within.Contains(condition)))
            report(place.Says(Codes.LostReference, $"'{anchor}' stands under '{target.Within[^1]}' and may be deleted. Refer to it from the same alternative only, or to the article around it."));
        Add(new Reference(anchor, surroundings.Word("article_number", ("number", "")), target.Number));
    }

    private void Refuse(Markdig.Syntax.MarkdownObject part, string what) =>
        report(text.PlaceOf(part).Says(Codes.NotInDocuments, $"{what} has no place in a protocol: its Word, PDF and text files cannot hold it. Say it in words."));
}
