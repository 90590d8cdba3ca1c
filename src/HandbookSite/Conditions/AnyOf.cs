namespace HandbookSite.Conditions;

/// <summary>At least one of two holds.</summary>
public sealed record AnyOf(Condition Left, Condition Right) : Condition
{
    /// <inheritdoc/>
    internal override IEnumerable<Question> Questions => Left.Questions.Concat(Right.Questions);

    /// <inheritdoc/>
    public override bool Holds(Func<string, IReadOnlyCollection<string>> values) => Left.Holds(values) || Right.Holds(values);

    /// <inheritdoc/>
    public override string ToString() => $"{Left} or {Written(Right, Right is AnyOf)}";
}
