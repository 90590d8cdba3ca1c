using System.Collections.Immutable;

namespace HandbookSite.Cli.Files;

/// <summary>Finds files of others in an output folder that a build would have to overwrite; <c>ours</c> compares as the file system does.</summary>
internal sealed class Obstacles(OutputPaths output, ImmutableHashSet<string> ours)
{
    /// <summary>The paths of the first things in the way, in ordinal order; none where the folder holds nothing else.</summary>
    public ImmutableArray<string> Find(IEnumerable<string> staged) => IsEmpty() ? [] : [.. staged.Select(Before).OfType<string>().Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private bool IsEmpty() => Directory.EnumerateFileSystemEntries(output.Root).All(entry => entry == output.State);

    private string? Before(string path)
    {
        var target = output.Published(path);
        if (File.Exists(target)) return ours.Contains(path) ? null : path;
        if (Directory.Exists(target)) return IsOurs(target) ? null : path;
        return OutputPaths.FoldersOf(path).FirstOrDefault(folder => File.Exists(output.Published(folder)) && !ours.Contains(folder));
    }

    /// <summary>Whether a folder holds files of ours only; these go before the new file comes.</summary>
    private bool IsOurs(string folder)
    {
        var files = Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(output.Root, file).Replace('\\', '/')).ToList();
        return files.Count > 0 && files.TrueForAll(ours.Contains);
    }
}
