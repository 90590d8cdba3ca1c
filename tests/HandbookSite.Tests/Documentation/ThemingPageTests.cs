using System.Text;
using HandbookSite.Theming;

namespace HandbookSite.Tests.Documentation;

/// <summary>The tables of docs/theming.md are the contract between library and theme.</summary>
public sealed class ThemingPageTests
{
    [Fact]
    public void The_page_lists_every_member()
    {
        var page = new StringBuilder();
        foreach (var type in Contract.Types.Where(type => type.Name != "text"))
        {
            page.Append($"### {type.Name}\n\n| member | kind | what it is |\n|---|---|---|\n");
            foreach (var member in type.Members) page.Append($"| `{member.Name}` | {Kind(member)} | {member.About} |\n");
            page.Append('\n');
        }
        GeneratedPart.Verify("theming.md", "members", page.ToString());
    }

    [Fact]
    public void The_page_lists_every_text()
    {
        var page = new StringBuilder("| key | kind | what it is | names in braces |\n|---|---|---|---|\n");
        foreach (var key in TextKey.All)
            page.Append($"| `{key.Name}` | {key.Kind.ToString().ToLowerInvariant()} | {key.About} | {string.Join(", ", key.Names.Select(name => $"`{{{name}}}`"))} |\n");
        GeneratedPart.Verify("theming.md", "texts", page.ToString());
    }

    [Fact]
    public void The_page_lists_tags_filters_and_layouts() => GeneratedPart.Verify("theming.md", "liquid", $"""
        - Layouts: {Listed(Theme.LayoutNames)}.
        - Tags: {Listed(LayoutLanguage.Tags)}.
        - Filters: {Listed(LayoutLanguage.Filters)}.
        """);

    private static string Kind(Member member) => member.Kind switch
    {
        MemberKind.One => member.Type!,
        MemberKind.Many => $"list of {member.Type ?? "text"}",
        var kind => kind.ToString().ToLowerInvariant(),
    };

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names.Order(StringComparer.Ordinal).Select(name => $"`{name}`"));
}
