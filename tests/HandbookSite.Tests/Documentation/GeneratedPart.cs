namespace HandbookSite.Tests.Documentation;

/// <summary>A part of a page in docs/ that is printed from a table in the code, between two comments.</summary>
internal static class GeneratedPart
{
    /// <summary>Fails where the page holds something else; <c>ACCEPT_SNAPSHOTS=1</c> writes it, never under <c>CI</c>.</summary>
    public static void Verify(string page, string name, string text)
    {
        var path = Repository.PathOf("docs", page);
        var content = File.ReadAllText(path).ReplaceLineEndings("\n");
        var (begin, end) = ($"<!-- {name}: printed from the code -->\n", $"<!-- end of {name} -->");
        var from = content.IndexOf(begin, StringComparison.Ordinal) + begin.Length;
        var to = content.IndexOf(end, StringComparison.Ordinal);
        Assert.True(from >= begin.Length && to >= from, $"docs/{page} has no part '{name}'");
        var wanted = "\n" + text.Trim('\n') + "\n\n";
        if (Environment.GetEnvironmentVariable("ACCEPT_SNAPSHOTS") is "1" && Environment.GetEnvironmentVariable("CI") is null)
            File.WriteAllText(path, content = content[..from] + wanted + content[to..]);
        else
            Assert.True(content[from..to] == wanted, $"docs/{page} is not what the code says; run the tests with ACCEPT_SNAPSHOTS=1.");
        Assert.Contains(wanted, content, StringComparison.Ordinal);
    }
}
