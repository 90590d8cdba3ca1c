using System.Collections.Immutable;
using HandbookSite.Conditions;
using HandbookSite.Diagnostics;

namespace HandbookSite.Content;

/// <summary>Somebody who signs: the company, or anybody whose name is a field; perhaps only under a condition.</summary>
public sealed record Signatory(string Party, Condition? When, Place Place)
{
    /// <summary>The party for which somebody signs who is named in a field of its own.</summary>
    public const string Company = "company";

    /// <summary>Who signs that they received a protocol.</summary>
    internal static readonly Signatory OfReceipt = new("employee", null, default);

    /// <summary>The keys of the fields that may hold the signatory's name, the best first.</summary>
    public ImmutableArray<string> NameFields => Party == Company ? ["employer_name"] : [Party + "_name", Party];

    /// <summary>The key of the field that may hold the signatory's position.</summary>
    public string RoleField => Party == Company ? "employer_role" : Party + "_role";
}
