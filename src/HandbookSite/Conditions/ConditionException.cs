namespace HandbookSite.Conditions;

/// <summary>A condition breaks the grammar; it never leaves the parser.</summary>
internal sealed class ConditionException(string message) : Exception(message);
