using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Protocols.Model;

/// <summary>A paragraph.</summary>
internal sealed record Paragraph(Place Place, ImmutableArray<Inline> Words) : Block(Place);
