namespace HandbookSite.Downloads.Pdf;

/// <summary>
/// An element of the structure tree (ISO 32000-1, 14.7.2), with more entries of its dictionary as they are written.
/// It joins its parent when something of it is first drawn, so that the order of the tree is the order in which the pages are read, and what is empty never appears.
/// </summary>
internal sealed class StructureElement(string type, StructureElement? parent, string entries = "")
{
    private readonly List<StructureKid> _kids = [];
    private bool _hasJoined;

    /// <summary>The standard structure type.</summary>
    public string Type => type;

    /// <summary>The element around it; null at the root.</summary>
    public StructureElement? Parent => parent;

    /// <summary>Entries beside the type, the parent and the kids.</summary>
    public string Entries => entries;

    /// <summary>The name by which the tree of identifiers has it; null where it needs none.</summary>
    public string? Id { get; init; }

    /// <summary>The kids in reading order.</summary>
    public IReadOnlyList<StructureKid> Kids => _kids;

    /// <summary>The number of its object, once the tree is written.</summary>
    public int Number { get; set; }

    /// <summary>Takes its place behind what its parent holds so far.</summary>
    public void Join()
    {
        if (_hasJoined) return;
        _hasJoined = true;
        parent?.Join();
        parent?._kids.Add(new StructureKid(this, null, null, null));
    }

    /// <summary>Holds marked content of a page.</summary>
    public void Add(PdfPage page, int mark)
    {
        Join();
        _kids.Add(new StructureKid(null, page, mark, null));
    }

    /// <summary>Holds an annotation.</summary>
    public void AddAnnotation(PdfPage page, int annotation)
    {
        Join();
        _kids.Add(new StructureKid(null, page, null, annotation));
    }
}
