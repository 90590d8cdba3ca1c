using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Protocols.Model;

/// <summary>Alternatives that stand one after the other, of which a company keeps what it needs; <paramref name="Lead"/> says so ("Choose one:", "Only if:"); it is empty on a poster.</summary>
internal sealed record Choice(Place Place, string Lead, ImmutableArray<Alternative> Alternatives) : Block(Place);
