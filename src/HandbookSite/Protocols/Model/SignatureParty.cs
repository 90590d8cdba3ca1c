using System.Collections.Immutable;

namespace HandbookSite.Protocols.Model;

/// <summary>One who signs: <paramref name="Above"/> stands over the line (the legal entity), <paramref name="Line"/> names the line ("Signature"), the rows stand under it (name, position, date).</summary>
internal sealed record SignatureParty(ImmutableArray<Inline> Above, string Line, ImmutableArray<FactRow> Below);
