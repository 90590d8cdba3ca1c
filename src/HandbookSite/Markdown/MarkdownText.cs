using System.Text;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Terms;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace HandbookSite.Markdown;

/// <summary>The tree of a text and what one walk over it found; it lives as long as its page is being made.</summary>
internal sealed class MarkdownText(MarkdownDocument tree, Translation source)
{
    private readonly int _lastLine = source.BodyLine + source.Body.Span.Count((byte)'\n');

    /// <summary>The tree.</summary>
    public MarkdownDocument Tree => tree;

    /// <summary>The headings, in order.</summary>
    public List<HeadingBlock> Headings { get; } = [];

    /// <summary>Links and pictures, as they are written.</summary>
    public List<WrittenLink> Links { get; } = [];

    /// <summary>Blanks for fields, as they are written.</summary>
    public List<WrittenField> Fields { get; } = [];

    /// <summary>Citations of sources, in the order of the text.</summary>
    public List<WrittenCitation> Citations { get; } = [];

    /// <summary>Sentences that name an article of a statute or a court and cite nothing.</summary>
    public IReadOnlyCollection<WrittenLaw> UncitedLaws { get; set; } = [];

    /// <summary>The ids that the author gave to list items.</summary>
    public List<WrittenId> ItemIds { get; } = [];

    /// <summary>What looks like an id and is none.</summary>
    public List<WrittenId> StrayIds { get; } = [];

    /// <summary>Braces that are neither a blank nor an id, with what stands in them.</summary>
    public List<WrittenId> StrayBraces { get; } = [];

    /// <summary>HTML that is not a comment.</summary>
    public List<Place> RawHtml { get; } = [];

    /// <summary>Boxes, as they are opened.</summary>
    public List<WrittenBox> Boxes { get; } = [];

    /// <summary>How many levels stand in one another, at most.</summary>
    public int Depth { get; set; }

    /// <summary>Code that is opened and never closed.</summary>
    public List<Place> OpenCode { get; } = [];

    /// <summary>Headings that are none, because no space stands after '##'.</summary>
    public List<Place> StrayHeadings { get; } = [];

    /// <summary>The terms of the glossary that the text uses.</summary>
    public IReadOnlyCollection<TermUse> Terms { get; set; } = [];

    /// <summary>Those whose first use leads to their definition, in the order of reading.</summary>
    public IReadOnlyCollection<GlossaryTerm> LinkedTerms { get; set; } = [];

    /// <summary>The number of words.</summary>
    public int Words { get; set; }

    /// <summary>Where each id of a citation stands; the citation itself where it is not written right.</summary>
    public IEnumerable<WrittenCitation> Written(CitationInline citation)
    {
        var place = PlaceOf(citation);
        return citation.Ids.IsEmpty ? [new WrittenCitation("", place)] : citation.Ids.Select(id => new WrittenCitation(id.Id, place with { Column = place.Column + id.Offset }));
    }

    /// <summary>Where the text begins.</summary>
    public Place Start => new(source.File.Name, source.BodyLine);

    /// <summary>Where the words behind the kind of a box stand.</summary>
    public Place PlaceOfArguments(CustomContainer box)
    {
        var line = source.Body.Span;
        for (var skipped = 0; skipped < box.Line; skipped++) line = line[(line.IndexOf((byte)'\n') + 1)..];
        if (line.IndexOf((byte)'\n') is >= 0 and var end) line = line[..end];
        var place = PlaceOf(box);
        var words = Encoding.UTF8.GetString(line);
        var kind = words.IndexOf(box.Info ?? "", StringComparison.Ordinal) + (box.Info ?? "").Length;
        // Markdig gives the words without backslashes and entities; then the box itself is near enough.
        var at = words.IndexOf(box.Arguments ?? "", kind, StringComparison.Ordinal);
        return at < 0 ? place : place with { Column = at + 1 };
    }

    /// <summary>Where a part of the tree stands in its file; never behind its end, which Markdig passes where a table stands in a definition.</summary>
    public Place PlaceOf(MarkdownObject part) => new(source.File.Name, Math.Min(source.BodyLine + part.Line, _lastLine), part.Column + 1);
}
