using System.Collections.Immutable;

namespace HandbookSite.Protocols.Model;

/// <summary>A label and what stands beside it.</summary>
internal sealed record FactRow(string Label, ImmutableArray<Inline> Words);
