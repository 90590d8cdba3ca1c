namespace HandbookSite.Downloads.Word;

/// <summary>A style as a poster has it: that of a part of any other document, in the size of its rank. Sizes are in half points, lengths in twentieths of a point.</summary>
internal sealed record PosterStyle(string Of, PosterRank Rank)
{
    /// <summary>The distance of lines, in parts of 240.</summary>
    public const int Line = 250;

    /// <summary>The room that a rule takes above an article and under the title.</summary>
    public const int RuleRoom = 100;

    private const int SmallestPrint = 17;

    /// <summary>The id; no other style has it.</summary>
    public string Id => $"Poster{(Rank == PosterRank.Rule ? "" : Rank)}{Of}";

    /// <summary>The name that Word shows.</summary>
    public string Name => $"Poster {(Rank == PosterRank.Rule ? "" : $"{Rank} ")}{Of}";

    /// <summary>Whether it is a heading of an article.</summary>
    public bool IsArticle => Of == WordStyles.Heading1;

    /// <summary>Whether a rule stands at it.</summary>
    public bool IsRuled => IsArticle || Of == WordStyles.Title;

    /// <summary>Whether its letters are bold.</summary>
    public bool IsBold => Of is WordStyles.Title or WordStyles.Heading1 or WordStyles.Heading2 or WordStyles.Heading3;

    /// <summary>The size of its letters, where the rules have a size.</summary>
    public int Size(int rules) => Of switch
    {
        WordStyles.Title => rules * 5 / 2,
        WordStyles.Heading1 => rules * 4 / 3,
        _ => Rank switch { PosterRank.Opening => rules * 4 / 3, PosterRank.SmallPrint => Math.Max(SmallestPrint, rules * 5 / 6), _ => rules },
    };

    /// <summary>The size of a number before it.</summary>
    public int NumberSize(int rules) => IsArticle ? Size(rules) * 6 / 5 : Size(rules);

    /// <summary>The height of an empty line of it, where it is one that parts two alternatives.</summary>
    public static int SpacerLine(int white) => white * 3;

    /// <summary>The white above it.</summary>
    public int Before(int white) => Of switch { WordStyles.Heading1 => white * 4, WordStyles.Heading2 or WordStyles.Heading3 => white * 3, _ => 0 };

    /// <summary>The white below it.</summary>
    public int After(int white) => Of switch { WordStyles.Title => white * 7, WordStyles.Heading1 => 0, _ => Rank == PosterRank.Opening ? white * 4 : white * 3 / 2 };
}
