using HandbookSite.Conditions;
using HandbookSite.Diagnostics;

namespace HandbookSite.Content;

/// <summary>Somebody who signs: the company, or anybody whose name is a field; perhaps only under a condition.</summary>
public sealed record Signatory(string Party, Condition? When, Place Place);
