using HandbookSite.Diagnostics;

namespace HandbookSite.Content;

/// <summary>The text of a page in one language: front matter and Markdown (UTF-8), which begins at line <paramref name="BodyLine"/> of the file.</summary>
public sealed record Translation(Language Language, SourceFile File, FrontMatter Meta, ReadOnlyMemory<byte> Body, int BodyLine)
{
    /// <summary>The start of the file.</summary>
    public Place Place => new(File.Name);
}
