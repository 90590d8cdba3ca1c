using System.Collections.Immutable;

namespace HandbookSite.Protocols.Model;

/// <summary>A cell of a table: one paragraph.</summary>
internal sealed record Cell(ImmutableArray<Inline> Words);
