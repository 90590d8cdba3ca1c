namespace HandbookSite.Downloads.Pdf;

/// <summary>A page of A4, in points from its top left corner.</summary>
internal sealed class PdfPage
{
    /// <summary>The width of A4.</summary>
    public const double Width = 595.28;

    /// <summary>The height of A4.</summary>
    public const double Height = 841.89;

    private readonly List<int> _annotations = [];

    public PdfPage(PdfDocument document, int index)
    {
        (Document, Index, Number) = (document, index, document.File.Reserve());
        Content = new ContentStream(this, document.Fonts);
    }

    /// <summary>The document that it is a page of.</summary>
    public PdfDocument Document { get; }

    /// <summary>Its position, from 0.</summary>
    public int Index { get; }

    /// <summary>The number of its object.</summary>
    public int Number { get; }

    /// <summary>What is drawn on it.</summary>
    public ContentStream Content { get; }

    /// <summary>Adds an annotation of an element, with the entries of its kind, and gives its number.</summary>
    public int Annotate(StructureElement element, string entries, double x, double y, double width, double height)
    {
        var parent = Document.Tree.Annotate(element, Document.Pages.Length);
        var number = Document.File.Add($"<</Type/Annot{entries}/Rect{PdfSyntax.Numbers(x, Height - y - height, x + width, Height - y)}/F 4/P {PdfSyntax.Reference(Number)}/StructParent {parent}>>");
        element.AddAnnotation(this, number);
        _annotations.Add(number);
        return number;
    }

    /// <summary>Writes the page.</summary>
    public void Write(PdfFile file, int pages, int fonts)
    {
        var content = file.AddStream("", Content.End());
        file.Set(Number, $"<</Type/Page/Parent {PdfSyntax.Reference(pages)}/MediaBox{PdfSyntax.Numbers(0, 0, Width, Height)}/Resources<</Font {PdfSyntax.Reference(fonts)}>>/Contents {PdfSyntax.Reference(content)}/Tabs/S/StructParents {Index}"
            + (_annotations.Count == 0 ? ">>" : $"/Annots{PdfSyntax.References(_annotations)}>>"));
    }
}
