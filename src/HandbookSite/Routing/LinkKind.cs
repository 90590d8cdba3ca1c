namespace HandbookSite.Routing;

/// <summary>What a link leads to.</summary>
public enum LinkKind
{
    /// <summary>A page of the site.</summary>
    Page,

    /// <summary>A picture of the handbook.</summary>
    Picture,

    /// <summary>Another site, a mail address or a telephone number.</summary>
    External,

    /// <summary>A scheme that is not allowed.</summary>
    Refused,

    /// <summary>A page that waits.</summary>
    Draft,

    /// <summary>Nothing.</summary>
    Missing,
}
