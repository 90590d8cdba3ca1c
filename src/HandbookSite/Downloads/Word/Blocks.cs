using System.Collections.Immutable;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>Writes blocks one under the other.</summary>
internal sealed class Blocks
{
    private readonly Draft _draft;
    private readonly Markup _xml;
    private readonly Inlines _inlines;
    private readonly Paragraphs _paragraphs;
    private readonly Tables _tables;
    private int _clauses;

    public Blocks(Draft draft, Markup xml, Paragraphs paragraphs, Relationships relationships)
    {
        (_draft, _xml, _paragraphs) = (draft, xml, paragraphs);
        _inlines = new Inlines(draft, xml, relationships);
        _tables = new Tables(xml, draft, paragraphs, _inlines, Write);
    }

    /// <summary>The controls among these blocks.</summary>
    public Controls Controls => _inlines.Controls;

    /// <summary>Blocks in their order.</summary>
    public void Write(IEnumerable<Block> blocks, Surrounding at)
    {
        foreach (var block in blocks) Write(block, at);
    }

    /// <summary>A paragraph in a style.</summary>
    public void Line(ImmutableArray<Inline> words, ParagraphShape shape, Surrounding at)
    {
        _paragraphs.Open(shape, at);
        _inlines.Write(words, default);
        _paragraphs.Close();
    }

    /// <summary>The line above an alternative, within its control.</summary>
    public void Label(string label, string style, Surrounding at) =>
        Line([new Run(label)], new ParagraphShape(style) { KeepsNext = true, Indent = at.Indent == 0 ? null : at.Indent, Edge = at.Indent }, at);

    /// <summary>Begins the control of an alternative.</summary>
    public void Begin(Alternative alternative) => Controls.Group($"when:{alternative.Condition}", alternative.Label);

    private void Write(Block block, Surrounding at)
    {
        switch (block)
        {
            case Heading heading: Write(heading, at); break;
            case Clause clause: Write(clause, at); break;
            case Paragraph paragraph: Line(paragraph.Words, More(at), at); break;
            case ListBlock list: Write(list, at); break;
            case Choice choice: Write(choice, at); break;
            case Quotation quotation: Write(quotation.Blocks, at with { Style = WordStyles.Quote }); break;
            case Sheet sheet: Write(sheet, at); break;
            case FactTable table: _tables.Write(table, at); break;
            case FieldTable table: _tables.Write(table, at); break;
            case Table table: _tables.Write(table, at); break;
            case Signatures signatures: _tables.Write(signatures, at); break;
            case Box box: _tables.Boxed(box.Label, box.Blocks, at); break;
            case Removable removable: Write(removable, at); break;
            default: throw new ArgumentException($"Word files know no {block.GetType().Name}.", nameof(block));
        }
    }

    private void Write(Heading heading, Surrounding at)
    {
        var style = WordStyles.Heading(heading.Level);
        var isNumbered = heading.Number is not null && heading.Level == 2;
        var shape = new ParagraphShape(style) { Numbering = isNumbered ? _draft.Articles : style == WordStyles.Heading1 ? 0 : null, Indent = IndentOf(style, isNumbered, at) };
        Marked(heading.Words, heading.Id, Comments(heading.Reasons, Citation.In([heading], heading.Reasons)), shape, at);
    }

    /// <summary>On a poster a heading without a number stands over its text; elsewhere at the margin.</summary>
    private static int? IndentOf(string style, bool isNumbered, Surrounding at) => isNumbered ? null : at.Rank is not null ? at.Indent : style == WordStyles.Heading1 ? 0 : null;

    private void Write(Clause clause, Surrounding at)
    {
        var isUnderArticle = clause.Number.Contains('.', StringComparison.Ordinal);
        if (!isUnderArticle && (_clauses == 0 || clause.Number == "1")) _clauses = _draft.Shared.Numbering.Clauses();
        var shape = new ParagraphShape(WordStyles.Clause) { Numbering = isUnderArticle ? _draft.Articles : _clauses, Level = isUnderArticle ? 1 : 0 };
        var words = clause.Blocks is [Paragraph first, ..] ? first.Words : [];
        Marked(words, clause.Id, Comments(clause.Reasons, Citation.In(clause.Blocks, clause.Reasons)), shape, at);
        Write(words.IsEmpty && clause.Blocks is not [Paragraph, ..] ? clause.Blocks : clause.Blocks.Skip(1), at with { Indent = Length.Clause, ListLevel = 1 });
    }

    /// <summary>The reasons with what they and the clause rest on: sources stand in no text, and a lawyer wants them.</summary>
    private ImmutableArray<Reason> Comments(ImmutableArray<Reason> reasons, IEnumerable<CitedSource> cited)
    {
        var sources = cited.DistinctBy(source => source.Id, StringComparer.Ordinal).ToList();
        if (sources.Count == 0) return reasons;
        var list = new Paragraph(sources[0].Place, [new Run($"{_draft.Document.Words.Sources}: {string.Join("; ", sources.Select(source => source.Words))}.", RunStyle.Plain)]);
        return reasons.IsEmpty ? [new Reason(sources[0].Place, [list])] : reasons.SetItem(reasons.Length - 1, reasons[^1] with { Blocks = reasons[^1].Blocks.Add(list) });
    }

    /// <summary>A paragraph that references and comments can point at.</summary>
    private void Marked(ImmutableArray<Inline> words, string? id, ImmutableArray<Reason> reasons, ParagraphShape shape, Surrounding at)
    {
        _paragraphs.Open(shape, at);
        var bookmark = id is not null && _draft.Anchors.Find(id) is { } name ? Bookmark(name) : -1;
        var first = _draft.Comments?.Count ?? 0;
        if (_draft.Comments is { } comments) comments.AddRange(reasons);
        var end = _draft.Comments?.Count ?? 0;
        for (var comment = first; comment < end; comment++) _xml.Open("commentRangeStart").Set("id", comment).Close();
        _inlines.Write(words, default);
        for (var comment = first; comment < end; comment++) Comment(comment);
        if (bookmark >= 0) _xml.Open("bookmarkEnd").Set("id", bookmark).Close();
        _paragraphs.Close();
    }

    private int Bookmark(string name)
    {
        var id = _draft.Shared.Ids.Bookmark();
        _xml.Open("bookmarkStart").Set("id", id).Set("name", name).Close();
        return id;
    }

    private void Comment(int id)
    {
        _xml.Open("commentRangeEnd").Set("id", id).Close();
        _xml.Open("r").Open("rPr").Value("rStyle", WordStyles.CommentReference).Close()
            .Open("commentReference").Set("id", id).Close().Close();
    }

    private void Write(ListBlock list, Surrounding at)
    {
        var level = WordStyles.Level(at.ListLevel);
        var numbering = list.IsOrdered ? _draft.Shared.Numbering.Letters(level) : Numbering.Bullets;
        var text = Length.OfList(level);
        foreach (var item in list.Items)
        {
            var words = item.Blocks is [Paragraph first, ..] ? first.Words : [];
            if (item.Mark.Length == 0) Ticked(words, text, at);
            else Line(words, new ParagraphShape(list.IsOrdered ? WordStyles.Letter(level) : WordStyles.Bullet(level)) { Numbering = numbering, Level = level, Edge = text - Length.ListStep }, at);
            Write(item.Blocks is [Paragraph, ..] ? item.Blocks.Skip(1) : item.Blocks, at with { Indent = text, ListLevel = at.ListLevel + 1 });
        }
    }

    private void Ticked(ImmutableArray<Inline> words, int text, Surrounding at)
    {
        var shape = new ParagraphShape(WordStyles.Tick) { Hanging = text, Edge = text - Length.ListStep };
        _paragraphs.Open(shape, at);
        if (words is [Tick tick, .. var rest])
        {
            _inlines.Write([tick], default);
            _inlines.Tab(default);
            _inlines.Write(rest, default);
        }
        else _inlines.Write(words, default);
        _paragraphs.Close();
    }

    private void Write(Choice choice, Surrounding at)
    {
        if (choice.Lead.Length > 0) Label(choice.Lead, WordStyles.Instruction, at);
        foreach (var alternative in choice.Alternatives)
        {
            Begin(alternative);
            var inside = at with { Rule = new RuleBeside(at.Indent, (at.Rule?.Depth ?? 0) + 1) };
            if (at.Rank is not null) OnPoster(alternative, inside);
            else
            {
                Label(alternative.Label, WordStyles.Alternative, inside);
                Write(alternative.Blocks, inside);
                _paragraphs.Spacer();
            }
            Controls.EndGroup();
        }
    }

    /// <summary>On a poster an alternative begins with its name in the same line. White parts it from what stands above: LibreOffice loses the looks of words that begin a control.</summary>
    private void OnPoster(Alternative alternative, Surrounding at)
    {
        _paragraphs.Spacer(at);
        var (first, rest) = alternative.Blocks is [Paragraph paragraph, .. var others] ? (paragraph.Words, others) : ([], alternative.Blocks);
        _paragraphs.Open(More(at), at);
        _inlines.Text(alternative.Label, new RunLook(Style: WordStyles.AlternativeName));
        _inlines.Text(" ", default);
        _inlines.Write(first, default);
        _paragraphs.Close();
        Write(rest, at);
    }

    private void Write(Removable removable, Surrounding at)
    {
        _paragraphs.BeforeTable();
        Controls.Group($"remove:{removable.Name}", removable.Label);
        _tables.Boxed(removable.Label, removable.Blocks, at);
        _paragraphs.Spacer();
        Controls.EndGroup();
    }

    private void Write(Sheet sheet, Surrounding at)
    {
        if (!sheet.Blocks.IsEmpty) _paragraphs.NewPage();
        Write(sheet.Blocks, at);
    }

    /// <summary>A plain paragraph, or one that goes on with the text of a clause or an item.</summary>
    private static ParagraphShape More(Surrounding at)
    {
        if (at.Indent == 0) return new ParagraphShape(at.Style);
        if (at.Style == WordStyles.Quote) return new ParagraphShape(at.Style) { Indent = at.Indent + Length.ListStep, Edge = at.Indent + Length.ListStep };
        var level = WordStyles.Level(at.ListLevel - 1);
        return new ParagraphShape(at.Indent == Length.Clause ? WordStyles.ClauseMore : WordStyles.ItemMore(level)) { Edge = at.Indent };
    }
}
