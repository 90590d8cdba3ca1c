using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Protocols.Model;

/// <summary>Where parties sign, side by side or one under the other; it never breaks over pages.</summary>
internal sealed record Signatures(Place Place, ImmutableArray<SignatureParty> Parties) : Block(Place);
