namespace HandbookSite.Conditions;

/// <summary>Both hold.</summary>
public sealed record AllOf(Condition Left, Condition Right) : Condition
{
    /// <inheritdoc/>
    internal override IEnumerable<Question> Questions => Left.Questions.Concat(Right.Questions);

    /// <inheritdoc/>
    public override bool Holds(Func<string, IReadOnlyCollection<string>> values) => Left.Holds(values) && Right.Holds(values);

    /// <inheritdoc/>
    public override string ToString() => $"{Written(Left, Left is AnyOf)} and {Written(Right, Right is AnyOf or AllOf)}";
}
