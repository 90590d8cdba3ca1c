using System.Collections.Immutable;
using System.Text;

namespace HandbookSite.Cli.Files;

/// <summary>A list of paths on disk, one a line.</summary>
internal static class FileList
{
    /// <summary>The paths, none where there is no list. A line that leads out of the output folder is not ours and is left out.</summary>
    public static ImmutableHashSet<string> Read(string file) =>
        File.Exists(file) ? [.. File.ReadAllLines(file).Where(OutputPaths.IsSafe)] : [];

    /// <summary>Where a list is while it is being written.</summary>
    public static string Waiting(string file) => file + ".new";

    /// <summary>Writes a list that is either whole or not there: under another name, through to the disk, and then renamed.</summary>
    public static void Write(string file, IEnumerable<string> paths)
    {
        var waiting = Waiting(file);
        using (var stream = new FileStream(waiting, FileMode.Create, FileAccess.Write))
        {
            foreach (var path in paths.Order(StringComparer.Ordinal)) stream.Write(Encoding.UTF8.GetBytes(path + "\n"));
            stream.Flush(flushToDisk: true);
        }
        File.Move(waiting, file, overwrite: true);
    }
}
