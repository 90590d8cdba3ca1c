namespace HandbookSite;

/// <summary>A source file: its path within its folder (with '/'), its name as people see it in diagnostics, and a way to its bytes.</summary>
public sealed record SourceFile(string Path, string Name, Func<byte[]> Read)
{
    /// <summary>The ending of the path in lower case, without the dot; empty where there is none.</summary>
    public string Extension => System.IO.Path.GetExtension(Path).TrimStart('.').ToLowerInvariant();
}
