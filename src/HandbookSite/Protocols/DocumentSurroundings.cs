namespace HandbookSite.Protocols;

/// <summary>
/// What a document needs to know and its text does not: the words and dates of its language, where a link leads (whole address, and as pages have it),
/// the title of the handbook, and the whole address of the protocol's page.
/// </summary>
internal sealed record DocumentSurroundings(Func<string, string> Words, Func<DateOnly, string> Date, Func<string, (string Address, string Href)> Resolve, string Handbook, string Address)
{
    /// <summary>What a source is, and when it was checked, in words; null where there is no such source.</summary>
    public Func<string, string?> Source { get; init; } = _ => null;

    /// <summary>The words of a key with names in braces filled in.</summary>
    public string Word(string key, params ReadOnlySpan<(string Name, string Value)> values)
    {
        var words = Words(key);
        foreach (var (name, value) in values) words = words.Replace("{" + name + "}", value, StringComparison.Ordinal);
        return words;
    }
}
