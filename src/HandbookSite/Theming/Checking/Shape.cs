namespace HandbookSite.Theming.Checking;

/// <summary>What an expression of a layout gives: a type of the contract, or a list of it; texts have no type.</summary>
internal sealed record Shape(string? Type, bool IsList)
{
    /// <summary>What may stand after the next dot.</summary>
    public IEnumerable<string> Members => IsList ? ["size"] : Contract.Type(Type)?.Members.Select(member => member.Name) ?? [];

    /// <summary>What an item of the list is.</summary>
    public Shape Item => new(Type, IsList: false);

    /// <summary>The shape as a diagnostic names it.</summary>
    public override string ToString() => IsList ? $"a list of {Type ?? "text"}" : Type ?? "a text";
}
