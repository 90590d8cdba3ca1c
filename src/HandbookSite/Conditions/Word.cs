using HandbookSite.Diagnostics;

namespace HandbookSite.Conditions;

/// <summary>A word of a condition and where it stands; words are equal by their letters.</summary>
public sealed record Word(string Text, Place Place)
{
    /// <summary>Equal by the letters alone.</summary>
    public bool Equals(Word? other) => string.Equals(Text, other?.Text, StringComparison.Ordinal);

    /// <inheritdoc/>
    public override int GetHashCode() => Text.GetHashCode(StringComparison.Ordinal);
}
