namespace HandbookSite.Terms;

/// <summary>Where a term stands in a text.</summary>
internal readonly record struct TermMatch(int Start, int Length, TermPhrase Phrase)
{
    /// <summary>The character behind it.</summary>
    public int End => Start + Length;
}
