namespace HandbookSite.Tests.Cli;

public sealed class SourcesCommandTests : IDisposable
{
    private readonly TestFolder _folder = TestFolder.WithHandbook();

    public SourcesCommandTests()
    {
        _folder.Write("input/sources.yml", "wet-1: { title: Wet 1, checked: 2026-11-24, review_by: 2027-11-24 }\nwet-2: { title: Wet 2, checked: 2026-11-24, review_by: 2027-11-24 }\n");
        _folder.Write("input/law.nl.md", "---\ntitle: Recht\n---\nZo. [@wet-1] En zo. [@wet-1]\n");
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Each_source_is_followed_by_the_places_that_rest_on_it()
    {
        var run = await Run("sources");
        Assert.Equal((0, "wet-1: Wet 1\n  law: nl\nwet-2: Wet 2\n  no page\n", ""), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public async Task One_source_can_be_asked_for_and_machines_get_a_line_of_json()
    {
        var run = await Run("sources", "wet-1", "--format", "json");
        Assert.Equal((0, """{"source":"wet-1","page":"law","clause":null,"anchor":null,"languages":["nl"]}""" + "\n", ""), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public async Task A_source_that_is_not_there_is_a_misuse_with_a_suggestion()
    {
        var run = await Run("sources", "wet-11");
        Assert.Equal((2, "", "error: sources.yml has no source 'wet-11'. Did you mean 'wet-1'?\n"), (run.Code, run.Output, run.Error));
    }

    [Fact]
    public async Task Check_asks_for_reviews_on_the_day_that_is_named()
    {
        Assert.Contains(" warning HB214: ", (await Run("check", "--as-of", "2028-01-01")).Output, StringComparison.Ordinal);
        Assert.DoesNotContain("HB214", (await Run("check", "--as-of", "2027-11-24")).Output, StringComparison.Ordinal);
        Assert.StartsWith("error: --as-of wants a day such as 2027-01-31; 'morgen' is none.\n", (await Run("check", "--as-of", "morgen")).Error, StringComparison.Ordinal);
    }

    private Task<CommandRun> Run(params string[] words) => CommandRun.Of([.. words, "--input", Path.Combine(_folder.Root, "input")]);
}
