namespace HandbookSite.Downloads.Word;

/// <summary>
/// What blocks stand in: the width that there is, where text begins, the style of a plain paragraph, the level that the next list has,
/// the rule at the side, the rank within a poster. Lengths are in twentieths of a point.
/// </summary>
internal sealed record Surrounding(int Width)
{
    public int Indent { get; init; }

    public string Style { get; init; } = WordStyles.Normal;

    public int ListLevel { get; init; }

    public RuleBeside? Rule { get; init; }

    public PosterRank? Rank { get; init; }

    /// <summary>Whether paragraphs hold on to the next one.</summary>
    public bool KeepsNext { get; init; }
}
