namespace HandbookSite.Theming;

/// <summary>What a text of the theme is.</summary>
internal enum TextKind
{
    /// <summary>Words that layouts may write.</summary>
    Plain,

    /// <summary>Words with names in braces that the library fills in.</summary>
    Pattern,

    /// <summary>Patterns by number: '1', '2-4', 'other'.</summary>
    Plural,

    /// <summary>The twelve months.</summary>
    Months,
}
