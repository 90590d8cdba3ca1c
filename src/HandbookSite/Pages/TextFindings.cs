using System.Collections.Immutable;
using HandbookSite.Diagnostics;
using HandbookSite.Markdown;

namespace HandbookSite.Pages;

/// <summary>What the checks of a page want to know of its text.</summary>
internal sealed record TextFindings(ImmutableArray<Place> RawHtml, ImmutableArray<WrittenBox> Boxes, ImmutableArray<WrittenId> StrayIds, ImmutableArray<WrittenId> StrayBraces, ImmutableArray<Place> OpenCode, ImmutableArray<Place> StrayHeadings, ImmutableArray<WrittenField> Fields);
