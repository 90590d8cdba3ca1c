using System.Collections.Immutable;
using System.Globalization;
using HandbookSite.Conditions;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Markdown;
using HandbookSite.Protocols.Model;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Footnotes;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Block = HandbookSite.Protocols.Model.Block;
using Footnote = Markdig.Extensions.Footnotes.Footnote;
using ListBlock = HandbookSite.Protocols.Model.ListBlock;
using MarkdownBlock = Markdig.Syntax.Block;
using MarkdownList = Markdig.Syntax.ListBlock;
using MarkdownTable = Markdig.Extensions.Tables.Table;
using Table = HandbookSite.Protocols.Model.Table;

namespace HandbookSite.Protocols;

/// <summary>Makes the blocks of a document from those of the tree. What a document cannot hold is reported.</summary>
internal sealed class BlockBuilder(MarkdownText text, InlineBuilder inlines, ClauseNumbers numbers, DocumentFields fields, ConditionLabel label, DocumentSurroundings surroundings, Func<CustomContainer, Condition?> condition, bool isPoster, Action<Diagnostic> report)
{
    private const int DeepestList = 2;
    private const int DeepestChoice = 2;
    private const string Bullet = "•";

    private readonly List<Condition> _within = [];
    private int _lists;

    /// <summary>The footnotes, in order.</summary>
    public ImmutableArray<Model.Footnote> Footnotes { get; private set; } = [];

    /// <summary>The blocks of a tree, a box, a list item or a quotation.</summary>
    public ImmutableArray<Block> Build(ContainerBlock container)
    {
        var blocks = new List<Block>();
        MarkdownBlock? before = null;
        foreach (var block in container)
        {
            Add(block, before, blocks);
            before = block;
        }
        return [.. blocks];
    }

    private void Add(MarkdownBlock block, MarkdownBlock? before, List<Block> blocks)
    {
        var place = text.PlaceOf(block);
        switch (block)
        {
            case HeadingBlock heading: blocks.Add(new Model.Heading(place, heading.Level, numbers[heading], heading.GetAttributes().Id!, inlines.Build(heading.Inline, _within), [])); break;
            case ParagraphBlock { Inline: { } line } when line.FirstChild is FieldInline { NextSibling: null } field && fields[field.Name] is { Type: FieldType.List } list: blocks.Add(new FieldTable(place, list)); break;
            case ParagraphBlock paragraph: blocks.Add(new Paragraph(place, inlines.Build(paragraph.Inline, _within))); break;
            case MarkdownList list: AddList(list, blocks); break;
            case MarkdownTable table: blocks.Add(Table(table, place)); break;
            case QuoteBlock quotation: blocks.Add(new Quotation(place, Build(quotation))); break;
            case CustomContainer { Info: "why" } box: AddReason(box, blocks); break;
            case CustomContainer { Info: "when" } box: AddAlternative(box, before, blocks); break;
            case CustomContainer box: blocks.Add(new Box(place, surroundings.Word(box.Info ?? ""), Build(box)) { IsLegal = box.Info == "legal" }); break;
            case FootnoteGroup notes: Footnotes = [.. notes.OfType<Footnote>().OrderBy(note => note.Order).Select(Note)]; break;
            case HtmlBlock or LinkReferenceDefinitionGroup or BlankLineBlock: break;
            default: report(place.Says(Codes.NotInDocuments, $"{Name(block)} has no place in a protocol: its Word, PDF and text files cannot hold it. Write paragraphs, lists or tables.")); break;
        }
    }

    private static string Name(MarkdownBlock block) => block switch
    {
        CodeBlock => "Code",
        ThematicBreakBlock => "A line across",
        Markdig.Extensions.DefinitionLists.DefinitionList => "A list of definitions",
        _ => "A figure",
    };

    private void AddList(MarkdownList list, List<Block> blocks)
    {
        var place = text.PlaceOf(list);
        if (list.FirstOrDefault() is { } first && numbers[first] is not null)
        {
            foreach (var item in list.OfType<ListItemBlock>()) blocks.Add(new Clause(text.PlaceOf(item), numbers[item]!, item.TryGetAttributes()?.Id, Build(item), []));
            return;
        }
        if (++_lists > DeepestList) report(place.Says(Codes.ClauseTooDeep, "Lists stand too deep in one another here. A document has two levels in a clause."));
        blocks.Add(new ListBlock(place, list.IsOrdered, [.. list.OfType<ListItemBlock>().Select((item, index) => Item(list, item, index))]));
        _lists--;
    }

    private ListItem Item(MarkdownList list, ListItemBlock item, int index)
    {
        var blocks = Build(item);
        var isTick = blocks is [Paragraph { Words: [Tick, ..] }, ..];
        return new ListItem(isTick ? "" : list.IsOrdered ? Letters(index) : Bullet, blocks);
    }

    /// <summary>a to z, then aa, ab and so on, as word processors count.</summary>
    private static string Letters(int index) => index < 26 ? ((char)('a' + index)).ToString() : Letters((index / 26) - 1) + Letters(index % 26);

    private Table Table(MarkdownTable table, Place place)
    {
        var rows = table.OfType<Markdig.Extensions.Tables.TableRow>().ToList();
        var columns = rows.Count == 0 ? 0 : rows.Max(row => row.Count);
        ImmutableArray<Cell> Cells(Markdig.Extensions.Tables.TableRow row) =>
        [
            .. row.OfType<Markdig.Extensions.Tables.TableCell>().Select(cell => new Cell(cell.FirstOrDefault() is ParagraphBlock { Inline: { } line } ? inlines.Build(line, _within) : [])),
            .. Enumerable.Repeat(new Cell([]), columns - row.Count),
        ];
        return new Table(place, rows.FirstOrDefault(row => row.IsHeader) is { } header ? Cells(header) : [], [.. rows.Where(row => !row.IsHeader).Select(Cells)]);
    }

    private void AddReason(CustomContainer box, List<Block> blocks)
    {
        var reason = new Reason(text.PlaceOf(box), Build(box));
        // Word has neither tables nor footnotes in a comment, and no other file has the reason at all.
        foreach (var block in DocumentWalk.Over(reason.Blocks).Where(block => block is Model.Table or FieldTable || IsNoted(DocumentWalk.Lines(block))))
            report(block.Place.Says(Codes.NotInDocuments, "A reason becomes a comment in the edition for lawyers, which holds neither tables nor footnotes. Say it in words."));
        var at = blocks.FindLastIndex(block => block is Clause or Model.Heading or Choice);
        // Behind alternatives it explains the article that they stand in.
        if (at >= 0 && blocks[at] is Choice) at = blocks.FindLastIndex(block => block is Model.Heading);
        if (at >= 0 && blocks[at] is Clause clause) blocks[at] = clause with { Reasons = clause.Reasons.Add(reason) };
        else if (at >= 0 && blocks[at] is Model.Heading heading) blocks[at] = heading with { Reasons = heading.Reasons.Add(reason) };
        else report(reason.Place.Says(Codes.MisplacedBox, "No clause or article stands before this reason. Put it under the one that it explains."));
    }

    private void AddAlternative(CustomContainer box, MarkdownBlock? before, List<Block> blocks)
    {
        if (condition(box) is not { } asked) return;
        var place = text.PlaceOf(box);
        if (_within.Count >= DeepestChoice) report(place.Says(Codes.ClauseTooDeep, "Alternatives stand too deep in one another here. An alternative can hold one more."));
        _within.Add(asked);
        var alternative = new Alternative(place, asked, label.Of(asked), Build(box));
        _within.RemoveAt(_within.Count - 1);
        if (before is CustomContainer { Info: "when" } && blocks is [.., Choice choice] && AskTheSame(choice.Alternatives[^1].Condition, asked))
        {
            if (choice.Alternatives.FirstOrDefault(other => other.Condition.Equals(asked)) is { } twin)
                report(place.Says(Codes.MisplacedBox, $"The alternative of line {twin.Place.Line.ToString(CultureInfo.InvariantCulture)} stands under '{asked}' too. Put both texts into one, or correct the condition."));
            blocks[^1] = choice with { Lead = Lead("choose_one"), Alternatives = choice.Alternatives.Add(alternative) };
        }
        else
        {
            blocks.Add(new Choice(place, Lead("only_if"), [alternative]));
        }
    }

    /// <summary>A poster has one side and says it nowhere; how to use it stands on the sheet behind.</summary>
    private string Lead(string key) => isPoster ? "" : surroundings.Word(key);

    /// <summary>Neighbours that ask about the same fields are alternatives of one choice; others only happen to stand together.</summary>
    private static bool AskTheSame(Condition one, Condition other) =>
        one.Questions.Select(question => question.Field).Distinct().SequenceEqual(other.Questions.Select(question => question.Field).Distinct());

    private static bool IsNoted(IEnumerable<ImmutableArray<Inline>> lines) => lines.Any(line => line.OfType<FootnoteMark>().Any());

    private Model.Footnote Note(Footnote note)
    {
        var words = ImmutableArray.CreateBuilder<Inline>();
        foreach (var block in note)
        {
            if (block is not ParagraphBlock paragraph)
            {
                report(text.PlaceOf(block).Says(Codes.NotInDocuments, "A footnote holds paragraphs and nothing else."));
                continue;
            }
            if (words.Count > 0) words.Add(new Run(" "));
            words.AddRange(inlines.Build(paragraph.Inline, []));
            if (IsNoted([words.ToImmutable()])) report(text.PlaceOf(paragraph).Says(Codes.NotInDocuments, "A footnote leads to no other footnote: Word files cannot hold that. Say it in the text."));
        }
        return new Model.Footnote(note.Order, words.DrainToImmutable());
    }
}
