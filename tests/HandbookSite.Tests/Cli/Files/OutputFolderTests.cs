using System.Buffers;
using System.Text;
using HandbookSite.Cli;
using HandbookSite.Cli.Files;

namespace HandbookSite.Tests.Cli.Files;

/// <summary>How a website gets into its folder, whole or not at all.</summary>
public sealed class OutputFolderTests : IDisposable
{
    private static readonly (string Path, string Text)[] First = [("index.html", "start"), ("nl/index.html", "begin"), ("nl/old/index.html", "oud"), ("assets/1/site.css", "one")];
    private static readonly (string Path, string Text)[] Second = [("index.html", "start"), ("nl/index.html", "begin anew"), ("nl/new/index.html", "nieuw"), ("assets/2/site.css", "two")];

    private readonly TestFolder _folder = new();

    [Fact]
    public void A_build_writes_what_differs_and_removes_what_is_gone()
    {
        Assert.Equal(new Publication(4, 0, 0), Publish(First));
        Assert.Equal(new Publication(3, 1, 2), Publish(Second));
        Holds(Second);
        Assert.False(Directory.Exists(_folder.PathOf("output/nl/old")));
        Assert.False(Directory.Exists(_folder.PathOf("output/assets/1")));
    }

    [Fact]
    public void A_build_that_changes_nothing_writes_nothing_at_all()
    {
        Publish(First);
        var before = _folder.State("output");
        Assert.Equal(new Publication(0, 4, 0), Publish(First));
        Assert.Equal(before, _folder.State("output"));
    }

    [Fact]
    public void A_file_of_the_same_length_with_other_bytes_is_written()
    {
        Publish(("index.html", "abc"));
        Assert.Equal(new Publication(1, 0, 0), Publish(("index.html", "abd")));
        Holds(("index.html", "abd"));
    }

    [Fact]
    public void Files_of_others_stay()
    {
        _folder.Write("output/CNAME", "example.org").Write("output/nl/old/photo.jpg", "theirs");
        Publish(First);
        Publish(Second);
        Holds([.. Second, ("CNAME", "example.org"), ("nl/old/photo.jpg", "theirs")]);
    }

    [Theory]
    [InlineData("nl/index.html", "nl/index.html")]
    [InlineData("nl", "nl")]
    [InlineData("index.html/notes.txt", "index.html")]
    public void A_file_of_others_that_would_be_overwritten_is_refused(string theirs, string named)
    {
        _folder.Write("output/" + theirs, "theirs");
        var refused = Assert.Throws<RefusedException>(() => Publish(First));
        Assert.Equal($"'{_folder.PathOf("output")}/{named}' was not made by an earlier build and would be overwritten. Move it away, or name another folder with --output.", refused.Message);
        Holds((theirs, "theirs"));
    }

    [Fact]
    public void Of_several_files_of_others_the_first_is_named()
    {
        _folder.Write("output/nl/index.html", "theirs").Write("output/index.html", "theirs");
        var refused = Assert.Throws<RefusedException>(() => Publish(First));
        Assert.StartsWith($"'{_folder.PathOf("output")}/index.html' was not made by an earlier build and would be overwritten, and 1 more like it.", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_of_others_with_equal_bytes_becomes_ours()
    {
        _folder.Write("output/index.html", "start");
        Assert.Equal(new Publication(3, 1, 0), Publish(First));
        Assert.Equal(new Publication(0, 0, 4), Publish());
        Holds();
    }

    [Fact]
    public void A_file_becomes_a_folder_and_a_folder_a_file()
    {
        Publish(("a", "file"), ("b/c", "inner"));
        Publish(("a/c", "inner"), ("b", "file"));
        Holds(("a/c", "inner"), ("b", "file"));
    }

    [Theory]
    [InlineData("nl/Over/index.html", "nl/over/index.html")]
    [InlineData("nl/over/Plan.html", "nl/over/plan.html")]
    public void A_name_may_change_in_its_capitals_only(string old, string renamed)
    {
        Publish((old, "same"));
        Assert.Equal(new Publication(1, 0, 1), Publish((renamed, "same")));
        Holds((renamed, "same"));
    }

    [Fact]
    public void Where_the_file_system_ignores_case_the_old_spelling_goes_before_the_new_one_comes()
    {
        Publish(("Over.html", "same"));
        IgnoreCase();
        _folder.Write("output/over.html", "same");
        Assert.Equal(new Publication(1, 0, 1), Publish(("over.html", "same")));
        Holds(("over.html", "same"));
    }

    [Fact]
    public void Where_the_file_system_ignores_case_a_new_spelling_that_came_before_a_kill_stays()
    {
        Publish(("Over.html", "same"));
        IgnoreCase();
        _folder.Write("output/.handbook-site/commit", "over.html\n");
        Open().Dispose();
        Holds(("Over.html", "same"));
    }

    [Fact]
    public void A_file_of_others_that_differs_from_ours_in_capitals_only_is_refused()
    {
        Publish(("Over.html", "ours"));
        _folder.Write("output/over.html", "theirs");
        Assert.Throws<RefusedException>(() => Publish(("over.html", "ours")));
        Holds(("Over.html", "ours"), ("over.html", "theirs"));
    }

    [Fact]
    public void What_was_staged_and_not_published_is_dropped()
    {
        Publish(First);
        using (var output = Open()) Stage(output, Second);
        Holds(First);
        Assert.False(Directory.Exists(_folder.PathOf("output/.handbook-site/staged")));
    }

    [Fact]
    public void A_first_build_that_publishes_nothing_leaves_what_others_put_there_meanwhile()
    {
        using (var output = Open())
        {
            Stage(output, First);
            _folder.Write("output/CNAME", "example.org");
        }
        Assert.Equal([_folder.PathOf("output/CNAME")], Directory.EnumerateFileSystemEntries(_folder.PathOf("output")));
    }

    [Fact]
    public void A_build_that_was_killed_while_it_staged_is_dropped()
    {
        Publish(First);
        _folder.Write("output/.handbook-site/staged/nl/index.html", "half").Write("output/.handbook-site/commit.new", "nl/ind");
        Open().Dispose();
        Holds(First);
        Assert.Equal(["files", "lock"], Directory.EnumerateFileSystemEntries(_folder.PathOf("output/.handbook-site")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    public void A_build_that_was_killed_while_it_published_is_finished(int steps)
    {
        Publish(First);
        string[] changed = ["assets/2/site.css", "nl/index.html", "nl/new/index.html"];
        string[] stale = ["assets/1/site.css", "nl/old/index.html"];
        foreach (var (path, text) in Second.Where(file => changed.Contains(file.Path, StringComparer.Ordinal))) _folder.Write("output/.handbook-site/staged/" + path, text);
        _folder.Write("output/.handbook-site/commit", string.Concat(Second.Select(file => file.Path + "\n")));
        foreach (var path in changed.Take(steps)) _folder.Move("output/.handbook-site/staged/" + path, "output/" + path);
        foreach (var path in stale.Take(steps - changed.Length)) _folder.Delete("output/" + path);

        Open().Dispose();

        Holds(Second);
        Assert.Equal(["files", "lock"], Directory.EnumerateFileSystemEntries(_folder.PathOf("output/.handbook-site")).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(new Publication(0, 4, 0), Publish(Second));
    }

    [Fact]
    public void A_list_that_leads_out_of_the_folder_removes_nothing_there()
    {
        Publish(First);
        _folder.Write("precious.txt", "mine").Write("output/.handbook-site/files", "../precious.txt\n" + _folder.PathOf("precious.txt") + "\n");
        Publish(First);
        Assert.Equal("mine", _folder.Read("precious.txt"));
    }

    [Theory]
    [InlineData("../x.html")]
    [InlineData("/x.html")]
    [InlineData("a//x.html")]
    [InlineData(".handbook-site/files")]
    public void A_document_that_leaves_the_folder_is_a_bug(string path)
    {
        using var output = Open();
        Assert.Throws<InvalidOperationException>(() => Stage(output, (path, "x")));
    }

    [Fact]
    public void A_second_build_at_the_same_time_is_refused()
    {
        using var first = Open();
        var refused = Assert.Throws<RefusedException>(() => Open());
        Assert.Equal($"Another build is at work in '{_folder.PathOf("output")}'. Wait until it has finished.", refused.Message);
    }

    [Theory]
    [InlineData("input")]
    [InlineData("input/site")]
    [InlineData(".")]
    [InlineData("link")]
    [InlineData("link/site")]
    public void A_folder_that_overlaps_the_sources_is_refused(string output)
    {
        _folder.Write("input/x.md", "").Link("link", "input");
        Assert.Throws<RefusedException>(() => OutputFolder.Open(_folder.PathOf(output), [new DiskFolder(_folder.PathOf("input"), "--input")]));
        Assert.Equal(["input/x.md", "link/x.md"], _folder.Files("."));
    }

    [Fact]
    public void A_folder_whose_name_only_begins_like_that_of_the_sources_is_not()
    {
        _folder.Write("input/x.md", "");
        OutputFolder.Open(_folder.PathOf("input-site"), [new DiskFolder(_folder.PathOf("input"), "--input")]).Dispose();
        Assert.False(Directory.Exists(_folder.PathOf("input-site")));
    }

    public void Dispose() => _folder.Dispose();

    private OutputFolder Open() => OutputFolder.Open(_folder.PathOf("output"), []);

    /// <summary>Gives the folder what it has where case is ignored: its state under another spelling. A file is then written under both of its spellings.</summary>
    private void IgnoreCase() => Directory.CreateDirectory(_folder.PathOf("output/.HANDBOOK-SITE"));

    private Publication Publish(params (string Path, string Text)[] files)
    {
        using var output = Open();
        Stage(output, files);
        return output.Publish();
    }

    private static void Stage(OutputFolder output, params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files) output.Stage(new Document(path, buffer => buffer.Write(Encoding.UTF8.GetBytes(text))));
    }

    private void Holds(params (string Path, string Text)[] files) => Assert.Equal(
        files.OrderBy(file => file.Path, StringComparer.Ordinal),
        _folder.Files("output").Select(path => (path, _folder.Read("output/" + path))));
}
