namespace HandbookSite.Protocols.Model;

/// <summary>How words stand out.</summary>
[Flags]
internal enum RunStyle
{
    /// <summary>They do not.</summary>
    Plain = 0,

    /// <summary>Bold.</summary>
    Strong = 1,

    /// <summary>Italic.</summary>
    Emphasis = 2,
}
