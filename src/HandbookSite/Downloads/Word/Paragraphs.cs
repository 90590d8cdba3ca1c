namespace HandbookSite.Downloads.Word;

/// <summary>Begins and ends paragraphs, and knows what goes before them: a new page, or the end of a table.</summary>
internal sealed class Paragraphs(Markup xml, SharedParts shared)
{
    private const int AfterTable = 200;

    private bool _isNewPage;
    private bool _isAfterTable;

    /// <summary>The next paragraph begins a new page.</summary>
    public void NewPage() => _isNewPage = true;

    /// <summary>Before a table: two tables side by side would be one, and a table cannot begin a page.</summary>
    public void BeforeTable()
    {
        if (_isAfterTable || _isNewPage) Spacer();
    }

    /// <summary>After a table.</summary>
    public void TableEnds() => _isAfterTable = true;

    /// <summary>At the start of a cell or a part, where nothing stands before.</summary>
    public void Start() => _isAfterTable = false;

    /// <summary>At the end of a cell or a part, which a table cannot be.</summary>
    public void End()
    {
        if (_isAfterTable) Spacer();
    }

    /// <summary>An empty line as low as can be.</summary>
    public void Spacer() => Spacer(new Surrounding(0));

    /// <summary>The same, as low as a poster has it.</summary>
    public void Spacer(Surrounding at)
    {
        _isAfterTable = false;
        Open(new ParagraphShape(WordStyles.Spacer), new Surrounding(0) { Rank = at.Rank });
        Close();
    }

    /// <summary>Begins a paragraph; its words follow.</summary>
    public void Open(ParagraphShape shape, Surrounding at)
    {
        var poster = at.Rank is { } rank ? shared.Poster(shape.Style, rank) : null;
        xml.Open("p").Open("pPr").Value("pStyle", poster?.Id ?? shape.Style);
        if (shape.KeepsNext || at.KeepsNext) xml.Leaf("keepNext");
        if (_isNewPage) xml.Leaf("pageBreakBefore");
        if (shape.Numbering is { } numbering) xml.Open("numPr").Value("ilvl", shape.Level).Value("numId", numbering).Close();
        if (at.Rule is { } rule) Rule(rule, shape.Edge);
        if (shape.Tab > 0) Tabs(shape);
        if (poster is null && _isAfterTable && IsPlain(shape.Style)) xml.Open("spacing").Set("before", AfterTable).Close();
        if (shape.Tab > 0) xml.Open("ind").Set("left", shape.Tab).Set("hanging", shape.Tab).Close();
        if (shape.Indent is { } indent) xml.Open("ind").Set("left", indent).Set("firstLine", 0).Close();
        if (shape.Hanging is { } hanging) xml.Open("ind").Set("left", hanging).Set("hanging", Length.ListStep).Close();
        if (poster is { IsArticle: true }) Number(poster.NumberSize(shared.Looks.PosterSize));
        xml.Close();
        (_isNewPage, _isAfterTable) = (false, false);
    }

    /// <summary>Ends a paragraph.</summary>
    public void Close() => xml.Close();

    /// <summary>A number has the size of the mark at the end of its paragraph.</summary>
    private void Number(int size) => xml.Open("rPr").Value("sz", size).Value("szCs", size).Close();

    private void Tabs(ParagraphShape shape)
    {
        xml.Open("tabs").Open("tab").Set("val", "left").Set("pos", shape.Tab).Close();
        if (shape.WritingLine > 0) xml.Open("tab").Set("val", "left").Set("leader", "underscore").Set("pos", shape.WritingLine).Close();
        xml.Close();
    }

    /// <summary>The rule stands at one place, however far a paragraph is indented; where the standard cannot say so, it is left out.</summary>
    private void Rule(RuleBeside rule, int edge)
    {
        var gap = Length.RuleGap + (edge - rule.At) / 20;
        if (gap is < 0 or > Length.WidestGap) return;
        xml.Open("pBdr").Open("left").Set("val", rule.Depth == 1 ? "single" : "double").Set("sz", rule.Depth == 1 ? 12 : 6).Set("space", gap).Set("color", shared.Looks.Accent).Close().Close();
    }

    private static bool IsPlain(string style) => !style.StartsWith("Heading", StringComparison.Ordinal) && style is not (WordStyles.Spacer or WordStyles.TableText or WordStyles.Instruction);
}
