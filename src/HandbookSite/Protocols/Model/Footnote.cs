using System.Collections.Immutable;

namespace HandbookSite.Protocols.Model;

/// <summary>A note at the foot; numbers count from 1 through the document.</summary>
internal sealed record Footnote(int Number, ImmutableArray<Inline> Words);
