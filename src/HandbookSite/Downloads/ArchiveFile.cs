namespace HandbookSite.Downloads;

/// <summary>A file of an archive: the folder of its protocol, its name, its bytes.</summary>
internal sealed record ArchiveFile(string Folder, string Name, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Its place in the archive.</summary>
    public string Path => $"{Folder}/{Name}";
}
