using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Content;

/// <summary>A form that belongs to a protocol: the name of its files, and who signs it.</summary>
public sealed record Annex(string Name, ImmutableArray<Signatory> Signatories, Place Place);
