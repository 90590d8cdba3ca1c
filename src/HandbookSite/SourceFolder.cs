using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite;

/// <summary>A folder of source files, by the name that people typed.</summary>
public sealed record SourceFolder(string Name, ImmutableArray<SourceFile> Files)
{
    /// <summary>The file at a path within the folder, null where there is none.</summary>
    public SourceFile? Find(string path) => Files.FirstOrDefault(file => string.Equals(file.Path, path, StringComparison.Ordinal));

    /// <summary>The start of a file within the folder, also of one that is missing.</summary>
    public Place PlaceOf(string path) => new(Name.Length == 0 ? path : $"{Name}/{path}");
}
