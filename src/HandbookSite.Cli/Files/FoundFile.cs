namespace HandbookSite.Cli.Files;

/// <summary>A file on disk: its path within its folder (with '/'), and the file itself; of a link, what it leads to.</summary>
internal sealed record FoundFile(string Path, FileInfo File);
