using System.Collections.Immutable;
using HandbookSite.Conditions;
using HandbookSite.Diagnostics;

namespace HandbookSite.Content;

/// <summary>A blank that a company fills in, as <c>fields.yml</c> defines it or a protocol changes it.</summary>
public sealed record Field(string Key, FieldType Type, Place Place)
{
    /// <summary>The name by the blank.</summary>
    public LocalText Label { get; init; } = LocalText.Empty;

    /// <summary>What to enter.</summary>
    public LocalText Help { get; init; } = LocalText.Empty;

    /// <summary>The unit of a number.</summary>
    public LocalText Unit { get; init; } = LocalText.Empty;

    /// <summary>Whether a document is not ready without it.</summary>
    public bool IsRequired { get; init; }

    /// <summary>Whether every protocol has it without saying so.</summary>
    public bool IsCommon { get; init; }

    /// <summary>Whether it has a row in the control table.</summary>
    public bool IsControl { get; init; }

    /// <summary>Whether this protocol decides its value.</summary>
    public bool IsFixed { get; init; }

    /// <summary>What can be chosen.</summary>
    public ImmutableArray<FieldOption> Options { get; init; } = [];

    /// <summary>Whether there should be something to choose, and is nothing.</summary>
    public bool LacksOptions => Type is FieldType.Choice or FieldType.Choices && Options.IsEmpty;

    /// <summary>The columns of a list.</summary>
    public ImmutableArray<FieldColumn> Columns { get; init; } = [];

    /// <summary>What stands there before anybody fills it in: an option, several, or a text; nothing where it is empty.</summary>
    public ImmutableArray<string> Default { get; init; } = [];

    /// <summary>When it is needed; null where always.</summary>
    public Condition? When { get; init; }
}
