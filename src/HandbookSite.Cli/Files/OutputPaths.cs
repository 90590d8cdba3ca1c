namespace HandbookSite.Cli.Files;

/// <summary>Where things lie in an output folder.</summary>
internal sealed record OutputPaths(string Root)
{
    private const string StateName = ".handbook-site";

    /// <summary>The folder for what is no part of the website.</summary>
    public string State => Path.Combine(Root, StateName);

    /// <summary>The tree of files that wait to be moved in.</summary>
    public string Staged => Path.Combine(State, "staged");

    /// <summary>The list of all files of a build whose staged tree is complete; while it exists, the tree has to be moved in.</summary>
    public string Commit => Path.Combine(State, "commit");

    /// <summary>The list of all files that the last build made.</summary>
    public string List => Path.Combine(State, "files");

    /// <summary>The file that a build holds open, so that there is one at a time.</summary>
    public string Lock => Path.Combine(State, "lock");

    /// <summary>Where a file of the website is published.</summary>
    public string Published(string path) => Path.Combine(Root, path);

    /// <summary>How the file system of the folder tells names apart. It is asked: one that ignores case finds the folder of the state by another spelling.</summary>
    public StringComparer Names() => Directory.Exists(Path.Combine(Root, StateName.ToUpperInvariant())) ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    /// <summary>The folders of a path, the inmost first: 'a/b/c.html' lies in 'a/b' and 'a'.</summary>
    public static IEnumerable<string> FoldersOf(string path)
    {
        for (var slash = path.LastIndexOf('/'); slash > 0; slash = path.LastIndexOf('/', slash - 1)) yield return path[..slash];
    }

    /// <summary>Whether a path stays within the folder, and out of the state.</summary>
    public static bool IsSafe(string path) => path.Length > 0 && !Path.IsPathRooted(path) && !path.StartsWith(StateName + "/", StringComparison.OrdinalIgnoreCase)
        && Array.TrueForAll(path.Split('/', '\\'), part => part is not ("" or "." or ".."));
}
