using System.Collections.Immutable;

namespace HandbookSite.Markdown;

/// <summary>The headings of a text, in order, and the ids that the author gave to list items.</summary>
internal sealed record Outline(ImmutableArray<Heading> Headings, ImmutableArray<WrittenId> Items);
