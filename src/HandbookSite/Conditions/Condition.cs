namespace HandbookSite.Conditions;

/// <summary>When something holds, by the values of fields. Two conditions are equal where they say the same in the same order.</summary>
public abstract record Condition
{
    /// <summary>Whether it holds; <paramref name="values"/> gives the values of a field: one, several for a field of many choices, none where it is empty.</summary>
    public abstract bool Holds(Func<string, IReadOnlyCollection<string>> values);

    /// <summary>Each question that it asks, from left to right.</summary>
    internal abstract IEnumerable<Question> Questions { get; }
}
