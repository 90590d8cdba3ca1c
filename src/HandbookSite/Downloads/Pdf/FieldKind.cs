namespace HandbookSite.Downloads.Pdf;

/// <summary>What a form field is filled in by.</summary>
internal enum FieldKind
{
    /// <summary>One line of text.</summary>
    Text,

    /// <summary>Lines of text.</summary>
    Lines,

    /// <summary>One of several options.</summary>
    Choice,

    /// <summary>A tick.</summary>
    Check,
}
