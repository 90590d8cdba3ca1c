using System.Text;

namespace HandbookSite.Downloads.Pdf;

/// <summary>The fields of a document (ISO 32000-1, 12.7). A field has one value and a widget at each place where it stands; all widgets have pictures of their own, because not every viewer draws them.</summary>
internal sealed class InteractiveForm(PdfFile file)
{
    private const string On = "Yes";

    private readonly Dictionary<string, (FormField Field, int Number, List<int> Widgets)> _fields = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, double Width, double Height, double Size), string> _pictures = [];
    private int? _font;

    /// <summary>The font of fields; null where there is none.</summary>
    public int? Font => _font;

    /// <summary>Places a field on a page, as a part of an element; what is filled in covers what stands under it where it <paramref name="isOpaque"/>.</summary>
    public void Place(FormField field, PdfPage page, StructureElement element, double x, double y, double width, double height, double size, bool isOpaque = false)
    {
        _font ??= file.Reserve();
        if (!_fields.TryGetValue(field.Name, out var known)) _fields[field.Name] = known = (field, file.Reserve(), []);
        if (!_pictures.TryGetValue((field.Name, width, height, size), out var picture)) _pictures[(field.Name, width, height, size)] = picture = Picture(field, width, height, size);
        var state = field.Kind == FieldKind.Check ? $"/AS/{(field.Value == On ? On : "Off")}" : $"/DA{Appearance(size)}";
        known.Widgets.Add(page.Annotate(element, $"/Subtype/Widget/Parent {PdfSyntax.Reference(known.Number)}/TU{PdfSyntax.Text(field.Label)}/MK<<{(isOpaque ? $"/BG[{Ink.Tint[..^3]}]" : "")}>>/AP<</N {picture}>>{state}", x, y, width, height));
    }

    /// <summary>Writes the fields, and gives the entry of the catalog; empty where there is nothing to fill in.</summary>
    public string Write()
    {
        if (_font is not { } font) return "";
        foreach (var (field, number, widgets) in _fields.Values)
        {
            file.Set(number, $"<<{Entries(field)}/T{PdfSyntax.Text(field.Name)}/TU{PdfSyntax.Text(field.Label)}/Kids{PdfSyntax.References(widgets)}>>");
        }
        return $"/AcroForm<</Fields{PdfSyntax.References(_fields.Values.Select(field => field.Number))}/DR<</Font<</{PdfFonts.Field} {PdfSyntax.Reference(font)}>>>>/DA{Appearance(FieldPicture.Size)}>>";
    }

    private static string Appearance(double size) => $"(/{PdfFonts.Field} {PdfSyntax.Number(size)} Tf 0 g)";

    private static string Entries(FormField field)
    {
        const int IsMultiline = 1 << 12, IsCombo = 1 << 17;
        var value = field.Value.Length == 0 ? "" : $"/V{PdfSyntax.Text(field.Value)}/DV{PdfSyntax.Text(field.Value)}";
        return field.Kind switch
        {
            FieldKind.Check => field.Value == On ? $"/FT/Btn/V/{On}/DV/{On}" : "/FT/Btn/V/Off",
            FieldKind.Choice => $"/FT/Ch/Ff {IsCombo}/Opt[{string.Concat(field.Options.Select(PdfSyntax.Text))}]/DA{Appearance(FieldPicture.Size)}{value}",
            FieldKind.Lines => $"/FT/Tx/Ff {IsMultiline}/DA{Appearance(FieldPicture.Size)}{value}",
            _ => $"/FT/Tx/DA{Appearance(FieldPicture.Size)}{value}",
        };
    }

    /// <summary>The pictures of a widget. Fields never share one: programs that fill in a form change it where it stands.</summary>
    private string Picture(FormField field, double width, double height, double size)
    {
        var box = $"/Type/XObject/Subtype/Form/BBox{PdfSyntax.Numbers(0, 0, width, height)}/Resources<<";
        int Add(string operators, string resources = "") => file.AddStream($"{box}{resources}>>", Encoding.ASCII.GetBytes(operators));
        if (field.Kind == FieldKind.Check) return $"<</{On} {PdfSyntax.Reference(Add(FieldPicture.Tick(width, height)))}/Off {PdfSyntax.Reference(Add(""))}>>";
        var font = field.Value.Length == 0 ? "" : $"/Font<</{PdfFonts.Field} {PdfSyntax.Reference(_font ?? 0)}>>";
        return PdfSyntax.Reference(Add(FieldPicture.Text(field, width, height, size), font));
    }
}
