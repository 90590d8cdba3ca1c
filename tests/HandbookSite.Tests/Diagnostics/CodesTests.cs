using HandbookSite.Diagnostics;

namespace HandbookSite.Tests.Diagnostics;

public sealed class CodesTests
{
    [Fact]
    public void Numbers_are_unique_and_in_order()
    {
        var ids = Codes.All.Select(code => code.Id).ToList();
        Assert.Equal(ids.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal), ids);
        Assert.All(ids, id => Assert.Matches("^HB[1-7][0-9]{2}$", id));
    }

    [Fact]
    public void The_table_holds_every_code_that_there_is()
    {
        var fields = typeof(Codes).GetFields().Where(field => field.FieldType == typeof(DiagnosticCode)).Select(field => (DiagnosticCode)field.GetValue(null)!);
        Assert.Equal(fields, Codes.All);
    }

    [Fact]
    public void Every_code_says_what_it_is_how_it_comes_about_and_how_it_goes_away() => Assert.All(Codes.All, code =>
    {
        Assert.NotEmpty(code.Title);
        Assert.False(code.Title.EndsWith('.'), $"{code}: a title is no sentence.");
        Assert.EndsWith(".", code.Cause, StringComparison.Ordinal);
        Assert.EndsWith(".", code.Cure, StringComparison.Ordinal);
    });

    [Fact]
    public void Every_code_has_a_test_that_asserts_a_whole_line()
    {
        var sources = Directory.EnumerateFiles(Repository.PathOf("tests", "HandbookSite.Tests"), "*.cs", SearchOption.AllDirectories)
            .Where(path => !path.Contains("/obj/", StringComparison.Ordinal)).Select(File.ReadAllText).ToList();
        Assert.Empty(Codes.All.Where(code => !sources.Exists(source => source.Contains($" {code.Id}: ", StringComparison.Ordinal))).Select(code => code.Id));
    }
}
