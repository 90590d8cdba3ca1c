using System.Text;

namespace HandbookSite.Downloads.Pdf;

/// <summary>The structure of a document, which screen readers follow (ISO 32000-1, 14.7), and the way back to it from pages and annotations.</summary>
internal sealed class StructureTree(StructureElement root)
{
    private readonly List<StructureElement> _annotated = [];

    /// <summary>Notes an annotation of an element; the numbers of annotations in the parent tree follow those of the <paramref name="pages"/>.</summary>
    public int Annotate(StructureElement element, int pages)
    {
        _annotated.Add(element);
        return pages + _annotated.Count - 1;
    }

    /// <summary>Writes the tree and gives the number of its root.</summary>
    public int Write(PdfFile file, IReadOnlyList<PdfPage> pages)
    {
        var number = file.Reserve();
        var elements = new List<StructureElement>();
        root.Join();
        Collect(root, elements, file);
        foreach (var element in elements) file.Set(element.Number, Element(element, number));
        var parents = pages.Select((page, index) => $"{index} {PdfSyntax.References(page.Content.Marks.Select(mark => mark.Number))}")
            .Concat(_annotated.Select((element, index) => $"{pages.Count + index} {PdfSyntax.Reference(element.Number)}"));
        var ids = elements.Where(element => element.Id is not null).OrderBy(element => element.Id, StringComparer.Ordinal).Select(element => $"{PdfSyntax.Key(element.Id!)}{PdfSyntax.Reference(element.Number)}").ToArray();
        file.Set(number, $"<</Type/StructTreeRoot/K[{PdfSyntax.Reference(root.Number)}]/ParentTree<</Nums[{string.Join(' ', parents)}]>>/ParentTreeNextKey {pages.Count + _annotated.Count}"
            + (ids.Length == 0 ? ">>" : $"/IDTree<</Names[{string.Concat(ids)}]>>>>"));
        return number;
    }

    private static void Collect(StructureElement element, List<StructureElement> elements, PdfFile file)
    {
        element.Number = file.Reserve();
        elements.Add(element);
        foreach (var kid in element.Kids)
        {
            if (kid.Element is { } inner) Collect(inner, elements, file);
        }
    }

    private static string Element(StructureElement element, int root)
    {
        var page = element.Kids.FirstOrDefault(kid => kid.Mark is not null)?.Page;
        var text = new StringBuilder($"<</S/{element.Type}/P {PdfSyntax.Reference(element.Parent?.Number ?? root)}{element.Entries}");
        if (element.Id is not null) text.Append($"/ID{PdfSyntax.Key(element.Id)}");
        if (page is not null) text.Append($"/Pg {PdfSyntax.Reference(page.Number)}");
        return element.Kids.Count == 0 ? text.Append(">>").ToString() : text.Append($"/K[{string.Join(' ', element.Kids.Select(kid => Kid(kid, page)))}]>>").ToString();
    }

    private static string Kid(StructureKid kid, PdfPage? page) => kid switch
    {
        { Element: { } element } => PdfSyntax.Reference(element.Number),
        { Annotation: { } annotation } => $"<</Type/OBJR/Obj {PdfSyntax.Reference(annotation)}/Pg {PdfSyntax.Reference(kid.Page!.Number)}>>",
        _ when kid.Page == page => PdfSyntax.Number(kid.Mark ?? 0),
        _ => $"<</Type/MCR/Pg {PdfSyntax.Reference(kid.Page!.Number)}/MCID {kid.Mark}>>",
    };
}
