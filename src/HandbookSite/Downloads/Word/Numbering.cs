namespace HandbookSite.Downloads.Word;

/// <summary>The numberings of a file: articles with their clauses, clauses without articles, letters, bullets. Each list is a numbering of its own, so that it begins anew.</summary>
internal sealed class Numbering
{
    /// <summary>The numbering of articles and their clauses, tied to the styles.</summary>
    public const int Articles = 1;

    /// <summary>The numbering of articles in the right column of two languages, with a count of its own.</summary>
    public const int RightArticles = 2;

    /// <summary>The numbering of bullets; nothing counts, so one does for all.</summary>
    public const int Bullets = 3;

    private const int ArticleForm = 0, RightForm = 1, BulletForm = 2, LetterForm = 3, ClauseForm = 4, Levels = 4;

    private readonly List<(int Form, int Level)> _lists = [(ArticleForm, -1), (RightForm, -1), (BulletForm, -1)];

    /// <summary>A new list of letters at a level.</summary>
    public int Letters(int level) => Add(LetterForm, level);

    /// <summary>A new list of clauses that stand under no article.</summary>
    public int Clauses() => Add(ClauseForm, 0);

    private int Add(int form, int level)
    {
        _lists.Add((form, level));
        return _lists.Count;
    }

    /// <summary>The part that keeps them.</summary>
    public byte[] Part(WordLooks looks)
    {
        using var xml = new Markup();
        xml.Root("numbering");
        Outline(xml, ArticleForm, looks, isTied: true);
        Outline(xml, RightForm, looks, isTied: false);
        Form(xml, BulletForm, "hybridMultilevel");
        for (var level = 0; level < Levels; level++) Level(xml, level, "bullet", level % 2 == 0 ? "•" : "–", WordStyles.Bullet(level), Length.OfList(level), Length.ListStep, looks.Quiet);
        xml.Close();
        Form(xml, LetterForm, "hybridMultilevel");
        for (var level = 0; level < Levels; level++) Level(xml, level, "lowerLetter", $"%{level + 1}.", WordStyles.Letter(level), Length.OfList(level), Length.ListStep, looks.Quiet);
        xml.Close();
        Form(xml, ClauseForm, "singleLevel");
        Level(xml, 0, "decimal", "%1", null, Length.Clause, Length.Clause, looks.Quiet);
        xml.Close();
        for (var index = 0; index < _lists.Count; index++) Instance(xml, index + 1, _lists[index]);
        return xml.End();
    }

    private static void Outline(Markup xml, int form, WordLooks looks, bool isTied)
    {
        Form(xml, form, "multilevel");
        Level(xml, 0, "decimal", "%1", isTied ? WordStyles.Heading1 : null, Length.Clause, Length.Clause, null);
        Level(xml, 1, "decimal", "%1.%2", isTied ? WordStyles.Clause : null, Length.Clause, Length.Clause, looks.Quiet, looks.PosterSize > 0 ? null : NumberSize(looks));
        xml.Close();
    }

    /// <summary>In half points: a number as long as '15.10' has to end before its clause begins.</summary>
    private static int NumberSize(WordLooks looks) => (2 * looks.BodySize) - 3;

    private static void Form(Markup xml, int form, string kind) =>
        xml.Open("abstractNum").Set("abstractNumId", form).Value("nsid", $"4B1D000{form + 1}").Value("multiLevelType", kind).Value("tmpl", $"7C2E000{form + 1}");

    private static void Level(Markup xml, int level, string format, string text, string? style, int left, int hanging, string? colour, int? size = null)
    {
        xml.Open("lvl").Set("ilvl", level).Value("start", 1).Value("numFmt", format);
        if (style is not null) xml.Value("pStyle", style);
        xml.Value("lvlText", text).Value("lvlJc", "left")
            .Open("pPr").Open("ind").Set("left", left).Set("hanging", hanging).Close().Close();
        if (colour is not null) xml.Open("rPr").Leaf("b", isOn: false).Leaf("i", isOn: false).Value("color", colour);
        if (size is { } halves) xml.Value("sz", halves);
        if (colour is not null) xml.Close();
        xml.Close();
    }

    private static void Instance(Markup xml, int id, (int Form, int Level) list)
    {
        xml.Open("num").Set("numId", id).Value("abstractNumId", list.Form);
        if (list.Level >= 0) xml.Open("lvlOverride").Set("ilvl", list.Level).Value("startOverride", 1).Close();
        xml.Close();
    }
}
