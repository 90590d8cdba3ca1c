using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>The four faces of a document, and the font of its fields.</summary>
internal sealed class PdfFonts
{
    /// <summary>The name by which fields find their font.</summary>
    public const string Field = "FF";

    private readonly PdfFont[] _fonts = [.. Enumerable.Range(0, 4).Select(index => new PdfFont(Typeface.Of((RunStyle)index), $"F{index}"))];

    /// <summary>The font of a style.</summary>
    public PdfFont Of(RunStyle style) => _fonts[(int)style];

    /// <summary>Writes the fonts that are used, and gives the resources that name them; <paramref name="field"/> is the number of the font of fields, if there are any.</summary>
    public string Write(PdfFile file, int? field) =>
        $"<<{string.Concat(_fonts.Where(font => font.IsUsed).Select(font => $"/{font.Resource} {PdfSyntax.Reference(font.Write(file, font == _fonts[0] ? field : null))}"))}>>";
}
