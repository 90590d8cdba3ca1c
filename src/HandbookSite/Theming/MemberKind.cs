namespace HandbookSite.Theming;

/// <summary>What a layout may do with a member: write it, write it as markup, test it, count with it, look into it, walk over it.</summary>
internal enum MemberKind
{
    /// <summary>A text, escaped when it is written; may be nothing.</summary>
    Text,

    /// <summary>Markup that the library made.</summary>
    Html,

    /// <summary>True or false.</summary>
    Flag,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>One thing; may be nothing.</summary>
    One,

    /// <summary>A list.</summary>
    Many,
}
