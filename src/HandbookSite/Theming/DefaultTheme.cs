using System.Collections.Immutable;

namespace HandbookSite.Theming;

/// <summary>The theme that travels inside the library.</summary>
public static class DefaultTheme
{
    private const string Prefix = "theme/";

    /// <summary>Its files, in ordinal order of their paths.</summary>
    public static ImmutableArray<SourceFile> Files { get; } =
    [
        .. typeof(DefaultTheme).Assembly.GetManifestResourceNames().Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Select(name => (Name: name, Path: name.Replace('\\', '/')))
            .OrderBy(file => file.Path, StringComparer.Ordinal)
            .Select(file => new SourceFile(file.Path[Prefix.Length..], file.Path, () => Read(file.Name))),
    ];

    private static byte[] Read(string name)
    {
        using var resource = typeof(DefaultTheme).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[resource.Length];
        resource.ReadExactly(bytes);
        return bytes;
    }
}
