using HandbookSite.Diagnostics;

namespace HandbookSite.Routing;

/// <summary>Somebody wants an address: who, in words, and where it was asked for.</summary>
public sealed record Claim(Route Route, string Owner, Place Place);
