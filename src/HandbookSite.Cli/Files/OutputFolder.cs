using System.Collections.Concurrent;
using System.Collections.Immutable;

namespace HandbookSite.Cli.Files;

/// <summary>The published folder. What differs is staged inside it; when all of it is there a commit file says so, and it moves in. A build that was killed is finished or forgotten by the next one.</summary>
internal sealed class OutputFolder : IDisposable
{
    private readonly string _name;
    private readonly OutputPaths _paths;
    private readonly FileStream _lock;
    private readonly bool _isNew;
    private readonly ImmutableHashSet<string> _earlier;
    private readonly ImmutableHashSet<string> _ours;
    private readonly ConcurrentDictionary<string, bool> _made = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, bool> _folders = new(StringComparer.Ordinal);
    private readonly DocumentBytes _bytes = new();

    private OutputFolder(string name, OutputPaths paths, FileStream held, bool isNew)
    {
        (_name, _paths, _lock, _isNew) = (name, paths, held, isNew);
        if (File.Exists(paths.Commit)) Move.In(paths);
        DropStaged();
        _earlier = FileList.Read(paths.List);
        _ours = _earlier.WithComparer(paths.Names());
    }

    /// <summary>Opens or makes the folder; refuses one in which another build is at work, and one that overlaps the sources.</summary>
    public static OutputFolder Open(string name, IEnumerable<DiskFolder> sources)
    {
        if (File.Exists(name)) throw new RefusedException($"'{name}' is a file; --output wants a folder.");
        var (real, isNew) = (RealPath.Of(name), !Directory.Exists(name));
        if (sources.FirstOrDefault(source => Overlap(real, RealPath.Of(source.FullPath))) is { } source)
            throw new RefusedException($"The output folder '{name}' and the source folder '{source.Typed}' overlap. Name an output folder beside it with --output.");
        var paths = new OutputPaths(real);
        Directory.CreateDirectory(paths.State);
        var held = OutputLock.Take(paths.Lock, name);
        try
        {
            return new OutputFolder(Path.TrimEndingDirectorySeparator(name), paths, held, isNew);
        }
        catch
        {
            held.Dispose();
            throw;
        }
    }

    /// <summary>Puts a document aside where it differs from what is published. From many threads.</summary>
    public void Stage(Document document)
    {
        if (!OutputPaths.IsSafe(document.Path)) throw new InvalidOperationException($"A document has the path '{document.Path}'.");
        var bytes = _bytes.Of(document);
        var differs = IsRespelled(document.Path) || !PublishedFile.Holds(_paths.Published(document.Path), bytes);
        if (!_made.TryAdd(document.Path, differs)) throw new InvalidOperationException($"Two documents have the path '{document.Path}'.");
        if (!differs) return;
        var target = Path.Combine(_paths.Staged, document.Path);
        var folder = Path.GetDirectoryName(target)!;
        if (_folders.TryAdd(folder, true)) Directory.CreateDirectory(folder);
        File.WriteAllBytes(target, bytes);
    }

    /// <summary>Makes the published folder what was staged.</summary>
    public Publication Publish()
    {
        var staged = _made.Where(file => file.Value).Select(file => file.Key).ToList();
        RefuseObstacles(staged);
        if (staged.Count == 0 && _earlier.SetEquals(_made.Keys)) return new Publication(0, _made.Count, 0);
        FileList.Write(_paths.Commit, _made.Keys);
        return new Publication(staged.Count, _made.Count - staged.Count, Move.In(_paths));
    }

    /// <summary>Forgets what was staged and not published, and lets the next build in.</summary>
    public void Dispose()
    {
        if (!File.Exists(_paths.Commit)) DropStaged();
        _lock.Dispose();
        _bytes.Dispose();
        if (_isNew && !File.Exists(_paths.List) && !File.Exists(_paths.Commit)) TakeAway();
    }

    private static bool Overlap(string one, string other) => RealPath.IsWithin(one, other) || RealPath.IsWithin(other, one);

    /// <summary>Whether a path finds a file of ours by a spelling that it shall lose.</summary>
    private bool IsRespelled(string path) => _ours.Contains(path) && !_earlier.Contains(path);

    private void RefuseObstacles(List<string> staged)
    {
        var obstacles = new Obstacles(_paths, _ours).Find(staged);
        if (obstacles.IsEmpty) return;
        var others = obstacles.Length == 1 ? "" : $", and {obstacles.Length - 1} more like it";
        throw new RefusedException($"'{_name}/{obstacles[0]}' was not made by an earlier build and would be overwritten{others}. Move it away, or name another folder with --output.");
    }

    /// <summary>Leaves no trace of a first build that published nothing; what others put into the folder meanwhile stays.</summary>
    private void TakeAway()
    {
        Directory.Delete(_paths.State, recursive: true);
        if (!Directory.EnumerateFileSystemEntries(_paths.Root).Any()) Directory.Delete(_paths.Root);
    }

    private void DropStaged()
    {
        File.Delete(FileList.Waiting(_paths.Commit));
        if (Directory.Exists(_paths.Staged)) Directory.Delete(_paths.Staged, recursive: true);
    }
}
