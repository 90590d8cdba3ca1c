namespace HandbookSite.Content;

/// <summary>Whether something may be done.</summary>
public enum GuideVerdict
{
    /// <summary>It may.</summary>
    Yes,

    /// <summary>It may when something else is done first.</summary>
    NotYet,

    /// <summary>It may not.</summary>
    No,
}
