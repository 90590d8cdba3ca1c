using System.Collections.Immutable;

namespace HandbookSite.Downloads.Epub;

/// <summary>A section's own page and its pages under it; a page outside of sections opens a chapter of nothing else.</summary>
internal sealed record EpubChapter(EpubPage Opening, ImmutableArray<EpubPage> Pages);
