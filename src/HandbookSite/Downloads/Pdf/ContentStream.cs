using System.Text;

namespace HandbookSite.Downloads.Pdf;

/// <summary>
/// The operators of a page (ISO 32000-1, 7.8.2): first what lies under the text, then the text in marked content, then lines over it.
/// Only text is marked with elements; everything else is an artifact, and stands apart so that it never cuts a marked text in two.
/// </summary>
internal sealed class ContentStream(PdfPage page, PdfFonts fonts)
{
    private readonly StringBuilder _under = new();
    private readonly StringBuilder _text = new();
    private readonly StringBuilder _over = new();
    private readonly List<StructureElement> _marks = [];
    private StructureElement? _open;
    private bool _isOpen;
    private string _font = "";
    private string _ink = Ink.Black;

    /// <summary>The elements of the marks, in their order.</summary>
    public IReadOnlyList<StructureElement> Marks => _marks;

    /// <summary>What follows belongs to an element.</summary>
    public void Mark(StructureElement element)
    {
        if (_open == element) return;
        Close();
        element.Add(page, _marks.Count);
        _text.Append($"/{element.Type}<</MCID {_marks.Count}>>BDC\n");
        _marks.Add(element);
        (_open, _isOpen) = (element, true);
    }

    /// <summary>What follows belongs to nothing that is read, such as a page number.</summary>
    public void MarkArtifact(string entries)
    {
        Close();
        _text.Append($"/Artifact<<{entries}>>BDC\n");
        _isOpen = true;
    }

    /// <summary>Ends what was marked.</summary>
    public void Close()
    {
        if (_isOpen) _text.Append("EMC\n");
        (_open, _isOpen) = (null, false);
    }

    /// <summary>Shows a text, from the left end of its base line; <paramref name="y"/> counts from the top of the page.</summary>
    public void Show(string text, TextStyle style, double x, double y)
    {
        var font = fonts.Of(style.Face);
        var select = $"/{font.Resource} {PdfSyntax.Number(style.Size)} Tf ";
        _text.Append("BT ");
        if (_font != select) _text.Append(_font = select);
        if (_ink != style.Ink) _text.Append(_ink = style.Ink).Append(' ');
        _text.Append($"{PdfSyntax.Number(x)} {PdfSyntax.Number(PdfPage.Height - y + style.Rise)} Td {font.Encode(text)}Tj ET\n");
    }

    /// <summary>A filled rectangle under the text.</summary>
    public void Fill(string ink, double x, double y, double width, double height) =>
        _under.Append($"{ink} {Rectangle(x, y, width, height)} f\n");

    /// <summary>The outline of a rectangle.</summary>
    public void Outline(string ink, double thickness, double x, double y, double width, double height) =>
        _over.Append($"q {ink} {PdfSyntax.Number(thickness)} w {Rectangle(x, y, width, height)} S Q\n");

    /// <summary>A straight line.</summary>
    public void Line(string ink, double thickness, double x, double y, double toX, double toY) =>
        _over.Append($"q {ink} {PdfSyntax.Number(thickness)} w {PdfSyntax.Number(x)} {PdfSyntax.Number(PdfPage.Height - y)} m {PdfSyntax.Number(toX)} {PdfSyntax.Number(PdfPage.Height - toY)} l S Q\n");

    /// <summary>A circle, of four curves (a curve of a quarter has its handles at 0.5523 of the radius).</summary>
    public void Circle(string ink, double thickness, double x, double y, double radius)
    {
        var handle = 0.5523 * radius;
        string At(double right, double down) => $"{PdfSyntax.Number(x + right)} {PdfSyntax.Number(PdfPage.Height - y - down)}";
        _over.Append($"q {ink} {PdfSyntax.Number(thickness)} w {At(radius, 0)} m ")
            .Append($"{At(radius, handle)} {At(handle, radius)} {At(0, radius)} c {At(-handle, radius)} {At(-radius, handle)} {At(-radius, 0)} c ")
            .Append($"{At(-radius, -handle)} {At(-handle, -radius)} {At(0, -radius)} c {At(handle, -radius)} {At(radius, -handle)} {At(radius, 0)} c S Q\n");
    }

    /// <summary>The operators in their order.</summary>
    public byte[] End()
    {
        Close();
        var all = new StringBuilder();
        if (_under.Length > 0) all.Append("/Artifact<</Type/Layout>>BDC q\n").Append(_under).Append("Q EMC\n");
        all.Append(_text);
        if (_over.Length > 0) all.Append("/Artifact<</Type/Layout>>BDC q\n").Append(_over).Append("Q EMC\n");
        return Encoding.ASCII.GetBytes(all.ToString());
    }

    private static string Rectangle(double x, double y, double width, double height) =>
        $"{PdfSyntax.Number(x)} {PdfSyntax.Number(PdfPage.Height - y - height)} {PdfSyntax.Number(width)} {PdfSyntax.Number(height)} re";
}
