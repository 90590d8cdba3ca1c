using System.Collections.Immutable;

namespace HandbookSite.Protocols.Model;

/// <summary>A link to somewhere else: <paramref name="Address"/> is whole, so that it works from a file on a desk; <paramref name="Href"/> is the same as pages of the site have it.</summary>
internal sealed record Link(string Address, string Href, ImmutableArray<Inline> Words) : Inline;
