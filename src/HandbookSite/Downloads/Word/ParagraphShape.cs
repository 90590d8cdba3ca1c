namespace HandbookSite.Downloads.Word;

/// <summary>A paragraph's style, and what it has beyond it; lengths are in twentieths of a point.</summary>
internal readonly record struct ParagraphShape(string Style)
{
    /// <summary>The numbering; null leaves it to the style, 0 takes it away.</summary>
    public int? Numbering { get; init; }

    public int Level { get; init; }

    /// <summary>An indent where it is not the style's.</summary>
    public int? Indent { get; init; }

    /// <summary>An indent from which the first line stands out to the left, by the step of a list.</summary>
    public int? Hanging { get; init; }

    /// <summary>Where the paragraph's leftmost letter stands.</summary>
    public int Edge { get; init; }

    public bool KeepsNext { get; init; }

    /// <summary>Where what follows a label begins; 0 for nowhere.</summary>
    public int Tab { get; init; }

    /// <summary>Where a line to write on ends; 0 for none.</summary>
    public int WritingLine { get; init; }
}
