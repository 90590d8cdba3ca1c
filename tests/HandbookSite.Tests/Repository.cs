using System.Reflection;

namespace HandbookSite.Tests;

/// <summary>Where the sources of this project lie.</summary>
internal static class Repository
{
    /// <summary>The folder of the solution.</summary>
    public static string Folder { get; } = Path.GetFullPath(typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
        .Single(attribute => attribute.Key == "RepositoryFolder").Value!);

    /// <summary>A path within it.</summary>
    public static string PathOf(params string[] parts) => Path.Combine([Folder, .. parts]);
}
