using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Content;

/// <summary>An answer: the question or outcome that is next, and the pages that it adds to the outcome. The place is that of the id of what is next.</summary>
public sealed record GuideAnswer(string Id, LocalText Text, string Next, ImmutableArray<GuideLink> Adds, Place Place);
