namespace HandbookSite.Protocols.Model;

/// <summary>The words of one language that writers put around a text; <paramref name="Page"/> holds {n} and {total}.</summary>
internal sealed record DocumentWords(
    string Page,
    string Version,
    string Licence,
    string Reason,
    string GeneralInformation,
    string Footnote,
    string Prevails,
    string Yes,
    string No)
{
    /// <summary>The name of a table that has none.</summary>
    public string Table { get; init; } = "";

    /// <summary>The heading of sources.</summary>
    public string Sources { get; init; } = "";

    /// <summary>The name of the way back from a footnote, before the number.</summary>
    public string FootnoteBack { get; init; } = "";

    /// <summary>A page number in words.</summary>
    public string PageOf(string number, string total) => Page.Replace("{n}", number, StringComparison.Ordinal).Replace("{total}", total, StringComparison.Ordinal);
}
