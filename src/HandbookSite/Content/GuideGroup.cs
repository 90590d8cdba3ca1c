using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Content;

/// <summary>Boxes of a checklist that belong together.</summary>
public sealed record GuideGroup(string Id, LocalText Title, ImmutableArray<GuideBox> Boxes, Place Place);
