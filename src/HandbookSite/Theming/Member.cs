using Fluid;
using Fluid.Values;

namespace HandbookSite.Theming;

/// <summary>A member that layouts may name: its kind, the contract's name for the type of what is in it (for one thing or many), what it is, and its getter.</summary>
internal sealed record Member(string Name, MemberKind Kind, string? Type, string About, Func<object, object?> Read) : IMemberAccessor
{
    object? IMemberAccessor.Get(object obj, string name, TemplateContext ctx)
    {
        var value = Read(obj);
        return Kind == MemberKind.Html && value is string html ? new StringValue(html, encode: false) : value;
    }
}
