using System.Globalization;
using System.Text;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>What a field shows before anybody fills it in (ISO 32000-1, 12.7.3.3).</summary>
internal static class FieldPicture
{
    /// <summary>The size of what is filled in, in points.</summary>
    public const double Size = 10;

    /// <summary>How far a field reaches below the base line of its text, for a size of one point.</summary>
    public const double Depth = 0.31;

    /// <summary>The room at both sides of a value.</summary>
    public const double Margin = 2;

    /// <summary>A tick across a box.</summary>
    public static string Tick(double width, double height)
    {
        string Point(double x, double y) => $"{PdfSyntax.Number(x * width)} {PdfSyntax.Number(y * height)}";
        return $"q {PdfSyntax.Number(0.14 * width)} w 1 J 1 j {Point(0.2, 0.5)} m {Point(0.42, 0.24)} l {Point(0.8, 0.8)} l S Q";
    }

    /// <summary>The value of a field in its box.</summary>
    public static string Text(FormField field, double width, double height, double size)
    {
        if (field.Value.Length == 0) return "/Tx BMC EMC";
        var style = new TextStyle(RunStyle.Plain, size);
        var lines = field.Kind == FieldKind.Lines ? LineBreaker.Wrap(field.Value, style, width - 2 * Margin) : [field.Value];
        var first = field.Kind == FieldKind.Lines ? height - Margin - size : Depth * size;
        var text = new StringBuilder($"/Tx BMC q {PdfSyntax.Numbers(1, 1, width - 2, height - 2).Trim('[', ']')} re W n BT /{PdfFonts.Field} {PdfSyntax.Number(size)} Tf 0 g {PdfSyntax.Number(1.25 * size)} TL {PdfSyntax.Number(Margin)} {PdfSyntax.Number(first)} Td ");
        return text.AppendJoin(" T* ", lines.Select(line => $"<{Encode(line)}> Tj")).Append(" ET Q EMC").ToString();
    }

    private static string Encode(string text) => string.Concat(text.Select(letter => FieldAlphabet.Code(letter).ToString("X2", CultureInfo.InvariantCulture)));
}
