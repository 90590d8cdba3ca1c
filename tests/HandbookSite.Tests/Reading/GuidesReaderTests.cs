using System.Text;

namespace HandbookSite.Tests.Reading;

public sealed class GuidesReaderTests
{
    private const string Box = "boxes: { a: { title: A, items: { b: { text: B } } } }\n";

    [Theory]
    [InlineData("p.guide.yml")]
    [InlineData("index.guide.yml")]
    public void A_guide_belongs_to_the_page_of_its_name(string path) =>
        Assert.NotNull(Build(path).Result.Pages.Single(page => path.StartsWith(page.Id, StringComparison.Ordinal)).Source.Guide);

    [Theory]
    [InlineData("q.guide.yml", "input/q.guide.yml:1:1: error HB130: No text stands beside these questions or boxes. Add 'q.<language>.md'. Did you mean 'p'?")]
    [InlineData("cases/indxe.guide.yml", "input/cases/indxe.guide.yml:1:1: error HB130: No text stands beside these questions or boxes. Add 'indxe.<language>.md'.")]
    public void A_guide_without_its_page_is_reported(string path, string line) => Assert.Equal([line], Build(path).Diagnostics);

    [Theory]
    [InlineData("p.nl.guide.yml")]
    [InlineData("a/b/p.guide.yml")]
    public void A_guide_has_no_language_and_stands_one_folder_deep(string path) => Assert.StartsWith($"input/{path}:1:1: warning HB109: ", Assert.Single(Build(path).Diagnostics), StringComparison.Ordinal);

    [Fact]
    public void A_guide_whose_page_is_a_draft_waits() => Assert.Empty(TestSite.Build("-- p.nl.md --\n---\ntitle: P\ndraft: true\n---\n-- p.guide.yml --\n" + Box).Diagnostics);

    private static TestSite Build(string path) => TestSite.Build("-- index.nl.md --\n---\ntitle: Begin\n---\n-- p.nl.md --\n---\ntitle: P\n---\n", settings: null, (path, Encoding.UTF8.GetBytes(Box)));
}
