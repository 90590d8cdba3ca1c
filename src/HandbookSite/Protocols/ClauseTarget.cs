using HandbookSite.Conditions;

namespace HandbookSite.Protocols;

/// <summary>What a reference can lead to: its number, and the conditions under which it stands in a document at all, the outermost first.</summary>
internal sealed record ClauseTarget(string Number, IReadOnlyList<Condition> Within);
