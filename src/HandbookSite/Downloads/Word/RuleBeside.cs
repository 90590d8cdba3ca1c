namespace HandbookSite.Downloads.Word;

/// <summary>The rule at the side of an alternative: where the text begins that it stands before, and how deep alternatives stand in one another.</summary>
internal sealed record RuleBeside(int At, int Depth);
