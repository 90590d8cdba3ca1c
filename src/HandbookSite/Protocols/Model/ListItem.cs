using System.Collections.Immutable;

namespace HandbookSite.Protocols.Model;

/// <summary>An item of a list: the mark before it ("a", "•"; nothing before a tick), and its blocks, the first of which is a paragraph.</summary>
internal sealed record ListItem(string Mark, ImmutableArray<Block> Blocks);
