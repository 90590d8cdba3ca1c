using System.Collections.Frozen;
using Fluid;

namespace HandbookSite.Theming;

/// <summary>Gives Fluid the members of the contract and no others: no reflection, and an unknown member is a bug that shows.</summary>
internal sealed class ContractAccess : MemberAccessStrategy
{
    private static readonly FrozenDictionary<Type, FrozenDictionary<string, Member>> Table = Contract.Types
        .ToFrozenDictionary(type => type.Model, type => type.Members.ToFrozenDictionary(member => member.Name, StringComparer.Ordinal));

    /// <inheritdoc/>
    public override IMemberAccessor GetAccessor(Type type, string name) =>
        Table.TryGetValue(type, out var members) && members.TryGetValue(name, out var member)
            ? member
            : throw new InvalidOperationException($"The contract has no member '{name}' of {type.Name}.");

    /// <inheritdoc/>
    public override void Register(Type type, IEnumerable<KeyValuePair<string, IMemberAccessor>> accessors) =>
        throw new NotSupportedException("Members stand in the contract.");
}
