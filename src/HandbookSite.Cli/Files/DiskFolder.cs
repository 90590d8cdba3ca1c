using System.Collections.Immutable;

namespace HandbookSite.Cli.Files;

/// <summary>A folder of sources on disk, by the name that a person typed and the option that names it.</summary>
internal sealed record DiskFolder(string Typed, string Option)
{
    /// <summary>The name in diagnostics: with '/', without one at the end.</summary>
    public string Name => Typed.Replace(Path.DirectorySeparatorChar, '/').TrimEnd('/');

    /// <summary>Its place on disk.</summary>
    public string FullPath => Path.GetFullPath(Typed);

    /// <summary>The files as the engine wants them. Each is read when somebody asks for its bytes. Names are not normalised: two that only look alike stay two.</summary>
    public ImmutableArray<SourceFile> Read() => [.. Scan().Select(found => new SourceFile(found.Path, $"{Name}/{found.Path}", () => Bytes(found)))];

    /// <summary>The files on disk.</summary>
    public IEnumerable<FoundFile> Scan()
    {
        var folder = new DirectoryInfo(Typed);
        if (folder.Exists) return FolderScan.Files(folder, Name);
        throw new RefusedException(File.Exists(Typed) ? $"'{Typed}' is a file; {Option} wants a folder." : $"The folder '{Typed}' is not there. Name another with {Option}.");
    }

    private byte[] Bytes(FoundFile found)
    {
        try
        {
            return File.ReadAllBytes(found.File.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new RefusedException($"'{Name}/{found.Path}' cannot be read: {exception.Message}", exception);
        }
    }
}
