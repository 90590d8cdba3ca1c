namespace HandbookSite.Conditions;

/// <summary>The other does not hold.</summary>
public sealed record Negation(Condition Inner) : Condition
{
    /// <inheritdoc/>
    internal override IEnumerable<Question> Questions => Inner.Questions;

    /// <inheritdoc/>
    public override bool Holds(Func<string, IReadOnlyCollection<string>> values) => !Inner.Holds(values);

    /// <inheritdoc/>
    public override string ToString() => $"not {Written(Inner, Inner is AllOf or AnyOf)}";
}
