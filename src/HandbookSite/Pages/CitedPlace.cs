using HandbookSite.Markdown;

namespace HandbookSite.Pages;

/// <summary>A citation on a page; in a protocol with the number and the id of the clause or article that rests on it.</summary>
internal readonly record struct CitedPlace(WrittenCitation Written, string? Number, string? Anchor);
