using NetArchTest.Rules;

namespace HandbookSite.Tests;

/// <summary>The floors of the library: a folder knows only those that its row allows.</summary>
public sealed class ArchitectureTests
{
    private static readonly Dictionary<string, string[]> Allowed = new(StringComparer.Ordinal)
    {
        ["Diagnostics"] = [],
        ["Languages"] = [],
        ["Conditions"] = ["Diagnostics"],
        ["Yaml"] = ["Diagnostics"],
        ["Content"] = ["Conditions", "Diagnostics"],
        ["Reading"] = ["Content", "Conditions", "Yaml", "Diagnostics"],
        ["Terms"] = ["Content", "Diagnostics"],
        ["Markdown"] = ["Languages", "Terms", "Content", "Diagnostics"],
        ["Protocols"] = ["Markdown", "Content", "Conditions", "Diagnostics"],
        ["Downloads"] = ["Protocols", "Content", "Conditions", "Diagnostics"],
        ["Routing"] = ["Content", "Diagnostics"],
        ["Pages"] = ["Terms", "Downloads", "Reading", "Routing", "Protocols", "Markdown", "Content", "Conditions", "Diagnostics"],
        ["Theming"] = ["Downloads", "Pages", "Protocols", "Routing", "Markdown", "Reading", "Content", "Yaml", "Diagnostics"],
        ["Pipelines"] = ["Theming", "Downloads", "Protocols", "Pages", "Routing", "Markdown", "Content", "Diagnostics"],
        ["Analyzers"] = ["Terms", "Pages", "Downloads", "Protocols", "Routing", "Markdown", "Content", "Conditions", "Diagnostics"],
    };

    public static TheoryData<string> Folders => [.. Allowed.Keys];

    [Theory]
    [MemberData(nameof(Folders))]
    public void A_folder_knows_only_the_floors_below_it(string folder)
    {
        var forbidden = Allowed.Keys.Except(Allowed[folder], StringComparer.Ordinal).Where(other => other != folder).Select(other => "HandbookSite." + other);
        var result = Types.InAssembly(typeof(Engine).Assembly).That().ResideInNamespace("HandbookSite." + folder)
            .ShouldNot().HaveDependencyOnAny([.. forbidden]).GetResult();
        Assert.True(result.IsSuccessful, $"{folder} knows what it must not: {string.Join(", ", result.FailingTypeNames ?? [])}");
    }

    [Fact]
    public void Every_folder_of_the_library_has_a_row()
    {
        var folders = Directory.EnumerateDirectories(Repository.PathOf("src", "HandbookSite")).Select(Path.GetFileName).Where(name => name is not ("bin" or "obj"));
        Assert.Equal(Allowed.Keys.Order(StringComparer.Ordinal), folders.OfType<string>().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_check_sees_an_edge_that_is_not_allowed() => Assert.False(Types.InAssembly(typeof(Engine).Assembly)
        .That().ResideInNamespace("HandbookSite.Pipelines").ShouldNot().HaveDependencyOnAny("HandbookSite.Theming").GetResult().IsSuccessful);

    [Fact]
    public void Only_the_engine_knows_pipelines_and_analyzers()
    {
        var result = Types.InAssembly(typeof(Engine).Assembly).That().DoNotResideInNamespace("HandbookSite.Pipelines").And().DoNotResideInNamespace("HandbookSite.Analyzers")
            .And().DoNotHaveName(nameof(Engine)).ShouldNot().HaveDependencyOnAny("HandbookSite.Pipelines", "HandbookSite.Analyzers").GetResult();
        Assert.True(result.IsSuccessful, string.Join(", ", result.FailingTypeNames ?? []));
    }
}
