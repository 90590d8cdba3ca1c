namespace HandbookSite.Downloads.Pdf;

/// <summary>The colours, as operators for filling and for lines.</summary>
internal static class Ink
{
    /// <summary>Text.</summary>
    public const string Black = "0 g";

    /// <summary>What stands at the side: captions, headers, footers. Its contrast on white is 6.5 to 1.</summary>
    public const string Grey = "0.36 g";

    /// <summary>Headings and links, a dark blue. Its contrast on white is 11 to 1.</summary>
    public const string Blue = "0.1 0.22 0.4 rg";

    /// <summary>Lines in the colour of headings.</summary>
    public const string BlueLine = "0.1 0.22 0.4 RG";

    /// <summary>Lines to write on.</summary>
    public const string WritingLine = "0.3 G";

    /// <summary>Lines around what is to be taken away.</summary>
    public const string Dashes = "0.3 G [3 2.2] 0 d";

    /// <summary>Thin lines between rows.</summary>
    public const string Hairline = "0.72 G";

    /// <summary>The axes of a poster: a dash and a dot, as on a drawing.</summary>
    public const string Axis = "0.55 G [9 2.5 1.5 2.5] 0 d";

    /// <summary>The ground of boxes and of heads of tables.</summary>
    public const string Tint = "0.945 0.953 0.965 rg";
}
