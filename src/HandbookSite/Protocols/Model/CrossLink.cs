using System.Collections.Immutable;

namespace HandbookSite.Protocols.Model;

/// <summary>A link, in words of its own, to a place in the same document.</summary>
internal sealed record CrossLink(string Anchor, ImmutableArray<Inline> Words) : Inline;
