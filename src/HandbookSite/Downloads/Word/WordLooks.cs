namespace HandbookSite.Downloads.Word;

/// <summary>How Word files look: typefaces, sizes in points, colours as RRGGBB, margins in millimetres.</summary>
internal sealed record WordLooks
{
    /// <summary>The typeface of titles and headings.</summary>
    public string HeadingFont { get; init; } = "Calibri";

    /// <summary>The typeface of the text.</summary>
    public string BodyFont { get; init; } = "Calibri";

    /// <summary>The size of the title.</summary>
    public int TitleSize { get; init; } = 26;

    /// <summary>The size of the headings of articles.</summary>
    public int HeadingSize { get; init; } = 13;

    /// <summary>The size of the text.</summary>
    public int BodySize { get; init; } = 11;

    /// <summary>The colour of the title, headings and rules beside alternatives.</summary>
    public string Accent { get; init; } = "1F3A5F";

    /// <summary>The colour of what stands back: numbers, labels, header and footer.</summary>
    public string Quiet { get; init; } = "5B6570";

    /// <summary>The colour of the lines of tables.</summary>
    public string Line { get; init; } = "C8CED6";

    /// <summary>The colour behind boxes.</summary>
    public string Tint { get; init; } = "F3F5F8";

    /// <summary>The margin above the text.</summary>
    public int MarginTop { get; init; } = 28;

    /// <summary>The margin below the text.</summary>
    public int MarginBottom { get; init; } = 25;

    /// <summary>The margin at the left of the text.</summary>
    public int MarginLeft { get; init; } = 25;

    /// <summary>The margin at the right of the text.</summary>
    public int MarginRight { get; init; } = 25;

    /// <summary>The size of a poster's rules in half points; 0 where there is no poster.</summary>
    public int PosterSize { get; init; }

    /// <summary>What the white between a poster's paragraphs is measured by: its size, or more where there is room.</summary>
    public int PosterWhite { get; init; }

    /// <summary>A picture in the header; null where there is none.</summary>
    public WordLogo? Logo { get; init; }

    /// <summary>The width of the text in twentieths of a point.</summary>
    public int TextWidth => Length.A4Width - Length.OfMillimetres(MarginLeft + MarginRight);
}
