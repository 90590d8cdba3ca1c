using HandbookSite.Diagnostics;

namespace HandbookSite.Protocols.Model;

/// <summary>One source of a citation: its id, what it is and when it was checked in words, and where it is cited.</summary>
internal sealed record CitedSource(string Id, string Words, Place Place);
