namespace HandbookSite.Content;

/// <summary>A picture that pages may show. Its bytes are read when the first page asks.</summary>
public sealed class Picture(SourceFile file, Func<SourceFile, PictureFacts?> read)
{
    private readonly Lazy<PictureFacts?> _facts = new(() => read(file));

    /// <summary>The file.</summary>
    public SourceFile File => file;

    /// <summary>Hash and size, null where the file is no picture that browsers show.</summary>
    public PictureFacts? Facts => _facts.Value;
}
