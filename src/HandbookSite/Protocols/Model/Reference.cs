namespace HandbookSite.Protocols.Model;

/// <summary>A reference to an article or clause by its number: <paramref name="Lead"/> is the word before the number ("article "), the number follows the target when somebody edits.</summary>
internal sealed record Reference(string Anchor, string Lead, string Number) : Inline;
