namespace HandbookSite.Downloads.Word;

/// <summary>Lengths as WordprocessingML measures them, in twentieths of a point.</summary>
internal static class Length
{
    /// <summary>The width of A4.</summary>
    public const int A4Width = 11906;

    /// <summary>The height of A4.</summary>
    public const int A4Height = 16838;

    /// <summary>Where the text of a clause begins: 26 points, so that the rule beside an alternative can reach over it.</summary>
    public const int Clause = 520;

    /// <summary>How much further each list stands.</summary>
    public const int ListStep = 425;

    /// <summary>The distance of the rule beside an alternative from its text, in points.</summary>
    public const int RuleGap = 5;

    /// <summary>The widest distance between a border and its text that the standard allows, in points.</summary>
    public const int WidestGap = 31;

    /// <summary>A length in millimetres.</summary>
    public static int OfMillimetres(int millimetres) => millimetres * 1440 * 10 / 254;

    /// <summary>Where the text of a list begins, by its level: at the margin, in a clause, in a list of a clause …</summary>
    public static int OfList(int level) => level == 0 ? ListStep : Clause + ListStep * level;
}
