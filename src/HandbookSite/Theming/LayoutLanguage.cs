using System.Collections.Frozen;
using Fluid;

namespace HandbookSite.Theming;

/// <summary>The part of Liquid that layouts may use: what can be checked before a page is made, and neither writes unescaped text nor looks at the clock.</summary>
internal static class LayoutLanguage
{
    /// <summary>The tags.</summary>
    public static FrozenSet<string> Tags { get; } = FrozenSet.Create(
        StringComparer.Ordinal, "assign", "break", "capture", "case", "comment", "continue", "for", "if", "render", "unless");

    /// <summary>The filters.</summary>
    public static FrozenSet<string> Filters { get; } = FrozenSet.Create(
        StringComparer.Ordinal,
        "append", "capitalize", "default", "downcase", "escape", "first", "join", "last", "prepend", "remove", "replace", "reverse", "size",
        "split", "strip", "truncate", "truncatewords", "upcase");

    /// <summary>A parser that knows no other tags.</summary>
    public static FluidParser Parser()
    {
        var parser = new FluidParser();
        foreach (var tag in parser.RegisteredTags.Keys.Where(tag => !Tags.Contains(tag)).ToList()) parser.RegisteredTags.Remove(tag);
        return parser;
    }

    /// <summary>Options with no other filters and with the members of the contract.</summary>
    public static TemplateOptions Options(PartFiles parts)
    {
        var options = new TemplateOptions { MemberAccessStrategy = new ContractAccess(), FileProvider = parts, StrictFilters = true };
        foreach (var filter in options.Filters.Select(filter => filter.Key).Where(filter => !Filters.Contains(filter)).ToList()) options.Filters.Remove(filter);
        return options;
    }
}
