namespace HandbookSite;

/// <summary>A place that rests on a source: the page and its language; in a protocol the number and the id of the clause or article too.</summary>
public sealed record SourceUse(string Source, string Page, string Language, string? Number, string? Anchor);
