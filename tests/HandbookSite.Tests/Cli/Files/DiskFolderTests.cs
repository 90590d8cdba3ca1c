using HandbookSite.Cli;
using HandbookSite.Cli.Files;

namespace HandbookSite.Tests.Cli.Files;

/// <summary>How a folder on disk becomes source files.</summary>
public sealed class DiskFolderTests
{
    [Fact]
    public void Files_come_in_ordinal_order_with_the_folder_as_it_was_typed()
    {
        using var folder = new TestFolder().Write("b.md", "").Write("a/é.md", "").Write("a/Z.md", "").Write("B.md", "");
        var files = Of(folder.Root + "/").Read();
        Assert.Equal(["B.md", "a/Z.md", "a/é.md", "b.md"], files.Select(file => file.Path));
        Assert.Equal(folder.Root + "/a/é.md", files[2].Name);
    }

    [Fact]
    public void Hidden_files_and_folders_are_left_out()
    {
        using var folder = new TestFolder().Write(".git/x.md", "").Write("a/.x.md.swp", "").Write("a/x.md", "");
        Assert.Equal(["a/x.md"], Of(folder.Root).Read().Select(file => file.Path));
    }

    [Fact]
    public void Links_to_files_and_folders_are_followed()
    {
        using var folder = new TestFolder().Write("elsewhere/x.md", "text").Write("input/y.md", "").Link("input/x.md", "../elsewhere/x.md").Link("input/more", "../elsewhere");
        var files = Of(folder.PathOf("input")).Read();
        Assert.Equal(["more/x.md", "x.md", "y.md"], files.Select(file => file.Path));
        Assert.Equal("text"u8.ToArray(), files[1].Read());
    }

    [Fact]
    public void A_link_that_leads_nowhere_is_refused() => Refused(
        folder => folder.Write("x.md", "").Link("y.md", "nowhere.md"),
        "The link '{0}/y.md' leads to 'nowhere.md', which is not there. Correct it, or take it away.");

    [Fact]
    public void A_link_that_leads_to_itself_is_refused() => Refused(
        folder => folder.Link("x.md", "y.md").Link("y.md", "x.md").Delete("none"),
        "which is not there. Correct it, or take it away.");

    [Fact]
    public void A_link_to_a_folder_above_is_refused() => Refused(
        folder => folder.Write("a/x.md", "").Link("a/up", ".."),
        "The link '{0}/a/up' leads back to a folder that it lies in. Take it away.");

    [Fact]
    public void Two_folders_that_link_to_each_other_are_refused() => Refused(
        folder => folder.Write("a/x.md", "").Write("b/x.md", "").Link("a/b", "../b").Link("b/a", "../a"),
        "leads back to a folder that it lies in. Take it away.");

    [Fact]
    public void A_folder_with_the_name_of_a_page_is_refused() => Refused(
        folder => folder.Write("cases/x.nl.md/y.txt", ""),
        "'{0}/cases/x.nl.md' is a folder with the name of a page. Give it another name.");

    [Fact]
    public void A_file_that_cannot_be_read_is_named()
    {
        using var folder = new TestFolder().Write("x.md", "");
        var file = Of(folder.Root).Read().Single();
        folder.Delete("x.md");
        var refused = Assert.Throws<RefusedException>(file.Read);
        Assert.StartsWith($"'{folder.Root}/x.md' cannot be read: ", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_names_that_only_look_alike_stay_two_files()
    {
        using var folder = new TestFolder().Write("caf\u00e9.md", "one").Write("cafe\u0301.md", "two");
        var files = Of(folder.Root).Read();
        Assert.Equal(["two", "one"], files.Select(file => System.Text.Encoding.UTF8.GetString(file.Read())));
    }

    private static DiskFolder Of(string path) => new(path, "--input");

    private static void Refused(Func<TestFolder, TestFolder> arrange, string sentence)
    {
        using var folder = new TestFolder();
        arrange(folder);
        var refused = Assert.Throws<RefusedException>(() => Of(folder.Root).Read());
        Assert.Contains(sentence.Replace("{0}", folder.Root, StringComparison.Ordinal), refused.Message, StringComparison.Ordinal);
    }
}
