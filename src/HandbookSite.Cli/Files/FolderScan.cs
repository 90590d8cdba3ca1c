using System.Collections.Immutable;

namespace HandbookSite.Cli.Files;

/// <summary>Finds the files of a folder and of the folders in it, without hidden ones; links are followed.</summary>
internal sealed class FolderScan
{
    private readonly List<FoundFile> _found = [];
    private readonly string _name;

    private FolderScan(string name) => _name = name;

    /// <summary>The files, in ordinal order of their paths; <paramref name="name"/> is the folder as people typed it.</summary>
    public static IEnumerable<FoundFile> Files(DirectoryInfo folder, string name)
    {
        var scan = new FolderScan(name);
        scan.Walk(folder, "", [RealPath.Of(folder.FullName)]);
        return scan._found.OrderBy(file => file.Path, StringComparer.Ordinal);
    }

    private void Walk(DirectoryInfo folder, string prefix, ImmutableStack<string> above)
    {
        foreach (var entry in folder.EnumerateFileSystemInfos())
        {
            if (entry.Name.StartsWith('.')) continue;
            var path = prefix + entry.Name;
            var target = IsLink(entry) ? Target(entry, path) : entry;
            if (target is DirectoryInfo inner) Enter(inner, path, target == entry ? Path.Combine(above.Peek(), entry.Name) : RealPath.Of(inner.FullName), above);
            else _found.Add(new FoundFile(path, (FileInfo)target));
        }
    }

    private void Enter(DirectoryInfo folder, string path, string real, ImmutableStack<string> above)
    {
        if (path.EndsWith(".md", StringComparison.Ordinal)) throw new RefusedException($"'{_name}/{path}' is a folder with the name of a page. Give it another name.");
        if (above.Contains(real, StringComparer.Ordinal)) throw new RefusedException($"The link '{_name}/{path}' leads back to a folder that it lies in. Take it away.");
        Walk(folder, path + "/", above.Push(real));
    }

    /// <summary>A reparse point on Windows may also be a file that a cloud holds; the flag is asked first, because it costs nothing.</summary>
    private static bool IsLink(FileSystemInfo entry) => entry.Attributes.HasFlag(FileAttributes.ReparsePoint) && entry.LinkTarget is not null;

    private FileSystemInfo Target(FileSystemInfo link, string path)
    {
        try
        {
            if (link.ResolveLinkTarget(returnFinalTarget: true) is { Exists: true } target) return target;
        }
        catch (IOException)
        {
            // A link that leads to itself; the sentence below holds for it as well.
        }
        throw new RefusedException($"The link '{_name}/{path}' leads to '{link.LinkTarget}', which is not there. Correct it, or take it away.");
    }
}
