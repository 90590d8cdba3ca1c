using System.Collections.Immutable;
using HandbookSite.Theming;

namespace HandbookSite.Cli.Files;

/// <summary>The folders that a build reads: the handbook, and the theme where there is one on disk.</summary>
internal sealed record SourceFolders(DiskFolder Input, DiskFolder? Theme)
{
    private const string DefaultThemeName = "theme";

    /// <summary>The folders that a person named. A theme that nobody named is the folder 'theme', if there is one.</summary>
    public static SourceFolders Named(string input, string? theme)
    {
        var named = theme ?? (Directory.Exists(DefaultThemeName) ? DefaultThemeName : null);
        return new SourceFolders(new DiskFolder(input, "--input"), named is null ? null : new DiskFolder(named, "--theme"));
    }

    /// <summary>All folders on disk.</summary>
    public IEnumerable<DiskFolder> All => Theme is null ? [Input] : [Input, Theme];

    /// <summary>The sources. Files of the theme on disk lie over those of the theme that travels with the command.</summary>
    public Sources Read() => new(new SourceFolder(Input.Name, Input.Read()), new SourceFolder(Theme?.Name ?? DefaultThemeName, Over(Theme?.Read() ?? [])));

    private static ImmutableArray<SourceFile> Over(ImmutableArray<SourceFile> files) =>
        [.. files.Concat(DefaultTheme.Files).DistinctBy(file => file.Path, StringComparer.Ordinal).OrderBy(file => file.Path, StringComparer.Ordinal)];
}
