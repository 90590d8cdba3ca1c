using System.Text;

namespace HandbookSite.Tests.Cli;

/// <summary>A folder on disk for one test.</summary>
internal sealed class TestFolder : IDisposable
{
    private readonly DirectoryInfo _root = Directory.CreateTempSubdirectory("handbook-site-");

    /// <summary>Its path.</summary>
    public string Root => _root.FullName;

    /// <summary>A folder with a handbook in two languages in 'input'.</summary>
    public static TestFolder WithHandbook() => new TestFolder()
        .Write("input/handbook.yml", """
            url: https://example.org/handbook/
            title: { nl: Handboek, en: Handbook }
            languages:
              nl: { name: Nederlands, locale: nl-NL }
              en: { name: English, locale: en-GB }
            sections: []
            """)
        .Write("input/index.nl.md", "---\ntitle: Begin\n---\n")
        .Write("input/index.en.md", "---\ntitle: Start\n---\n")
        .Write("input/about.nl.md", "---\ntitle: Over ons\nslug: over\n---\nWij bouwen.\n")
        .Write("input/about.en.md", "---\ntitle: About us\n---\nWe build.\n");

    /// <summary>The path of something in it.</summary>
    public string PathOf(string path) => Path.Combine(Root, path);

    /// <summary>Writes a file and the folders it lies in.</summary>
    public TestFolder Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
        return this;
    }

    /// <summary>Reads a file.</summary>
    public string Read(string path) => File.ReadAllText(PathOf(path), Encoding.UTF8);

    /// <summary>Takes a file away.</summary>
    public TestFolder Delete(string path)
    {
        File.Delete(PathOf(path));
        return this;
    }

    /// <summary>Moves a file, and makes the folders it comes to lie in.</summary>
    public TestFolder Move(string path, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(target))!);
        File.Move(PathOf(path), PathOf(target), overwrite: true);
        return this;
    }

    /// <summary>Makes a link.</summary>
    public TestFolder Link(string path, string target)
    {
        File.CreateSymbolicLink(PathOf(path), target);
        return this;
    }

    /// <summary>The paths of all files under a folder, in order, without what the command keeps for itself.</summary>
    public IEnumerable<string> Files(string folder) => All(folder).Where(path => !path.StartsWith(".handbook-site/", StringComparison.Ordinal));

    /// <summary>Every file and folder under a folder with the time of its last change and, of files, its text.</summary>
    public IEnumerable<string> State(string folder) => new DirectoryInfo(PathOf(folder)).EnumerateFileSystemInfos("*", SearchOption.AllDirectories)
        .Select(entry => $"{entry.FullName} {entry.LastWriteTimeUtc.Ticks} {(entry is FileInfo { Length: > 0 } ? File.ReadAllText(entry.FullName) : "")}")
        .Order(StringComparer.Ordinal).ToList();

    /// <summary>Runs a command on 'input' and 'output' in it, unless the words name others.</summary>
    public Task<CommandRun> Run(string command, params string[] words) =>
        CommandRun.Of([command, .. Option(words, "--input", "input"), .. Option(words, "--output", "output"), .. words]);

    /// <inheritdoc/>
    public void Dispose() => _root.Delete(recursive: true);

    private IEnumerable<string> All(string folder) => Directory.EnumerateFiles(PathOf(folder), "*", SearchOption.AllDirectories)
        .Select(file => Path.GetRelativePath(PathOf(folder), file).Replace('\\', '/')).Order(StringComparer.Ordinal);

    private string[] Option(string[] words, string name, string folder) => words.Contains(name, StringComparer.Ordinal) ? [] : [name, PathOf(folder)];
}
