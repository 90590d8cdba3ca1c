using System.Collections.Immutable;

namespace HandbookSite.Conditions;

/// <summary>Whether a field has one of some values; of a field of many choices, whether one of them is chosen.</summary>
public sealed record Question(Word Field, ImmutableArray<Word> Values, bool IsNegated) : Condition
{
    /// <inheritdoc/>
    internal override IEnumerable<Question> Questions => [this];

    /// <inheritdoc/>
    public override bool Holds(Func<string, IReadOnlyCollection<string>> values)
    {
        var given = values(Field.Text);
        return Values.Any(value => given.Contains(value.Text, StringComparer.Ordinal)) != IsNegated;
    }

    /// <summary>Equal where field, values and sign are.</summary>
    public bool Equals(Question? other) =>
        other is not null && IsNegated == other.IsNegated && Field == other.Field && Values.SequenceEqual(other.Values);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Field, Values.Length, IsNegated);

    /// <inheritdoc/>
    public override string ToString() => Values.Length == 1
        ? $"{Field.Text} {(IsNegated ? "!=" : "=")} {Values[0].Text}"
        : $"{(IsNegated ? "not " : "")}{Field.Text} in ({string.Join(", ", Values.Select(value => value.Text))})";
}
