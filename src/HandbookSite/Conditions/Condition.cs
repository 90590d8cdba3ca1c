namespace HandbookSite.Conditions;

/// <summary>When something holds, by the values of fields. Two conditions are equal where they say the same in the same order; as text it is what the parser reads as an equal one.</summary>
public abstract record Condition
{
    /// <summary>Whether it holds; <paramref name="values"/> gives the values of a field: one, several for a field of many choices, none where it is empty.</summary>
    public abstract bool Holds(Func<string, IReadOnlyCollection<string>> values);

    /// <summary>Each question that it asks, from left to right.</summary>
    internal abstract IEnumerable<Question> Questions { get; }

    /// <summary>A part of a condition as it is written within another.</summary>
    private protected static string Written(Condition part, bool inParentheses) => inParentheses ? $"({part})" : $"{part}";
}
