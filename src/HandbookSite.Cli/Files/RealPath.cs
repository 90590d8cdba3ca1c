namespace HandbookSite.Cli.Files;

/// <summary>Where a path leads when all links in it are followed.</summary>
internal static class RealPath
{
    /// <summary>As many links in a row as Linux follows.</summary>
    private const int MostLinks = 40;

    /// <summary>As these systems compare names unless a disk is told otherwise; a folder that differs in case only is refused there to be safe.</summary>
    private static readonly StringComparison Names = OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;

    /// <summary>The path without links; parts that do not exist stay as they are.</summary>
    public static string Of(string path) => Of(Path.GetFullPath(path), MostLinks);

    /// <summary>Whether a path is a folder or lies in it; both without links.</summary>
    public static bool IsWithin(string path, string folder)
    {
        var start = Path.EndsInDirectorySeparator(folder) ? folder : folder + Path.DirectorySeparatorChar;
        return string.Equals(path, folder, Names) || path.StartsWith(start, Names);
    }

    private static string Of(string full, int links)
    {
        var path = Path.TrimEndingDirectorySeparator(full);
        if (Path.GetDirectoryName(path) is not { } parent) return path;
        var (above, name) = (Of(parent, links), Path.GetFileName(path));
        var here = Path.Combine(above, name);
        return links > 0 && new FileInfo(here).LinkTarget is { } target ? Of(Path.GetFullPath(target, above), links - 1) : here;
    }
}
