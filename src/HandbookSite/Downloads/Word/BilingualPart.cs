using System.Collections.Immutable;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>Two languages side by side, clause by clause, in a table of two columns; the left one is the reader's.</summary>
internal sealed class BilingualPart
{
    private const int Gutter = 115;

    private readonly Markup _xml;
    private readonly Draft _left;
    private readonly Draft _right;
    private readonly Paragraphs _paragraphs;
    private readonly Blocks _leftBlocks;
    private readonly Blocks _rightBlocks;
    private readonly Tables _tables;
    private readonly int _column;
    private int _alternatives;

    private BilingualPart(Markup xml, Draft left, Draft right, Relationships relationships)
    {
        var looks = left.Shared.Looks;
        (_xml, _left, _right, _column) = (xml, left, right, looks.TextWidth / 2);
        _paragraphs = new Paragraphs(xml, left.Shared);
        _leftBlocks = new Blocks(left, xml, _paragraphs, relationships);
        _rightBlocks = new Blocks(right, xml, _paragraphs, relationships);
        _tables = new Tables(xml, left, _paragraphs, new Inlines(left, xml, relationships), _leftBlocks.Write);
    }

    /// <summary>The text of both.</summary>
    public static byte[] Write(Draft left, Draft right, Relationships relationships)
    {
        using var xml = new Markup();
        xml.Root("document", "r", "mc", "w14", "w15").Open("body");
        var part = new BilingualPart(xml, left, right, relationships);
        part.Text();
        DocumentPart.Section(xml, left.Shared.Looks, relationships);
        return xml.Close().End();
    }

    private Surrounding Column => new(_column - 2 * Gutter);

    private void Text()
    {
        var (left, right) = (_left.Document, _right.Document);
        Begin();
        Pair(WordStyles.Title, left.Title, right.Title, Column);
        Pair(WordStyles.Instruction, left.Words.Prevails, right.Words.Prevails, Column);
        Rows(PairedBlocks.Of(left.Blocks, right.Blocks), Column);
        End();
    }

    private void Begin()
    {
        _tables.Begin(new Surrounding(2 * _column), WordStyles.BilingualTable, $"{_left.Document.Title} / {_right.Document.Title}", "firstRow");
        _tables.Columns([_column, _column]);
        _tables.Row(isHeader: true);
        Cells(WordStyles.ColumnHead, _left.Document.Language.Name, _right.Document.Language.Name, Column);
    }

    private void End()
    {
        _tables.End();
        _paragraphs.End();
    }

    private void Rows(IEnumerable<PairedBlocks> pairs, Surrounding at)
    {
        foreach (var pair in pairs)
        {
            if (pair is { Left: [Choice left], Right: [Choice right] } && left.Alternatives.Length == right.Alternatives.Length) Write(left, right, at);
            else if (pair is { Left: [Sheet leftSheet], Right: [Sheet rightSheet] }) Write(leftSheet, rightSheet, at);
            else Row(pair.Left, pair.Right, at);
        }
    }

    private void Write(Choice left, Choice right, Surrounding at)
    {
        if (left.Lead.Length + right.Lead.Length > 0) Pair(WordStyles.Instruction, left.Lead, right.Lead, at);
        foreach (var (mine, other) in left.Alternatives.Zip(right.Alternatives))
        {
            _leftBlocks.Begin(mine);
            _alternatives++;
            Pair(WordStyles.Alternative, mine.Label, other.Label, at);
            Rows(PairedBlocks.Of(mine.Blocks, other.Blocks), at);
            _alternatives--;
            _leftBlocks.Controls.EndGroup();
        }
    }

    /// <summary>A sheet begins a new page, and so a table of its own.</summary>
    private void Write(Sheet left, Sheet right, Surrounding at)
    {
        if (left.Blocks.IsEmpty && right.Blocks.IsEmpty) return;
        _tables.End();
        _paragraphs.NewPage();
        Begin();
        Rows(PairedBlocks.Of(left.Blocks, right.Blocks), at);
    }

    private void Row(ImmutableArray<Block> left, ImmutableArray<Block> right, Surrounding at)
    {
        _xml.Open("tr");
        Cell(_leftBlocks, left, at);
        Cell(_rightBlocks, right, at);
        _xml.Close();
    }

    private void Cell(Blocks blocks, ImmutableArray<Block> words, Surrounding at)
    {
        _tables.CellOf(_column, isRuled: _alternatives > 0 && blocks == _leftBlocks);
        blocks.Write(words, at);
        if (words.IsEmpty || words.All(block => block is Choice or Sheet)) _paragraphs.Spacer();
        _tables.EndCell();
    }

    private void Pair(string style, string left, string right, Surrounding at)
    {
        _tables.Row(isHeader: false);
        Cells(style, left, right, at);
    }

    private void Cells(string style, string left, string right, Surrounding at)
    {
        foreach (var (blocks, words) in new[] { (_leftBlocks, left), (_rightBlocks, right) })
        {
            _tables.CellOf(_column, isRuled: _alternatives > 0 && blocks == _leftBlocks);
            blocks.Label(words, style, at);
            _tables.EndCell();
        }
        _xml.Close();
    }
}
