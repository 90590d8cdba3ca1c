using System.Collections.Immutable;

namespace HandbookSite.Cli.Files;

/// <summary>Makes the published folder what a complete staged tree and its commit file say. Killed at any point, it can simply be done again.</summary>
internal sealed class Move
{
    private readonly OutputPaths _output;
    private readonly ImmutableHashSet<string> _made;
    private readonly ImmutableHashSet<string> _found;
    private readonly ImmutableArray<string> _stale;

    private Move(OutputPaths output)
    {
        (_output, _made) = (output, FileList.Read(output.Commit));
        _found = _made.WithComparer(output.Names());
        _stale = [.. FileList.Read(output.List).Except(_made).Order(StringComparer.Ordinal)];
    }

    /// <summary>Moves in, removes, and keeps the list; returns how many files were removed.</summary>
    public static int In(OutputPaths output)
    {
        var move = new Move(output);
        var removed = move.Remove(move.InTheWay());
        if (Directory.Exists(output.Staged))
        {
            Files(new DirectoryInfo(output.Staged), output.Root);
            Folders(new DirectoryInfo(output.Staged), output.Root);
            Directory.Delete(output.Staged, recursive: true);
        }
        removed += move.Remove(move._stale.Where(path => !move._found.Contains(path)));
        File.Move(output.Commit, output.List, overwrite: true);
        return removed;
    }

    /// <summary>Everything but pages, so that no page is there before what it shows.</summary>
    private static void Files(DirectoryInfo staged, string target)
    {
        foreach (var folder in staged.EnumerateDirectories()) Files(folder, Path.Combine(target, folder.Name));
        foreach (var file in staged.EnumerateFiles().Where(file => file.Extension != ".html"))
        {
            Directory.CreateDirectory(target);
            file.MoveTo(Path.Combine(target, file.Name), overwrite: true);
        }
    }

    /// <summary>What is left; a folder that is not there yet moves as a whole.</summary>
    private static void Folders(DirectoryInfo staged, string target)
    {
        foreach (var folder in staged.EnumerateDirectories().OrderBy(folder => folder.Name, StringComparer.Ordinal))
        {
            var inner = Path.Combine(target, folder.Name);
            if (Directory.Exists(inner)) Folders(folder, inner);
            else folder.MoveTo(inner);
        }
        foreach (var file in staged.EnumerateFiles()) file.MoveTo(Path.Combine(target, file.Name), overwrite: true);
    }

    /// <summary>Stale files that lie where a folder has to be, or in a folder where a file has to be, or whose new spelling waits to be moved in.</summary>
    private IEnumerable<string> InTheWay()
    {
        if (_stale.IsEmpty) return [];
        var folders = _made.SelectMany(OutputPaths.FoldersOf).ToHashSet(_found.KeyComparer);
        return _stale.Where(path => folders.Contains(path) || OutputPaths.FoldersOf(path).Any(_found.Contains) || Waits(path));
    }

    /// <summary>Whether a stale path finds a made file that is not moved in yet; once it is, the path leads to the new file.</summary>
    private bool Waits(string stale) => _found.TryGetValue(stale, out var made) && File.Exists(Path.Combine(_output.Staged, made));

    private int Remove(IEnumerable<string> paths)
    {
        var removed = 0;
        foreach (var path in paths.Where(path => File.Exists(_output.Published(path))))
        {
            File.Delete(_output.Published(path));
            removed++;
            foreach (var folder in OutputPaths.FoldersOf(path).Select(_output.Published))
            {
                if (Directory.EnumerateFileSystemEntries(folder).Any()) break;
                Directory.Delete(folder);
            }
        }
        return removed;
    }
}
