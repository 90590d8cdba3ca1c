using System.Collections.Immutable;
using HandbookSite.Diagnostics;

namespace HandbookSite.Content;

/// <summary>A question of a guide, with at least two answers.</summary>
public sealed record GuideQuestion(string Id, LocalText Ask, LocalText Help, ImmutableArray<GuideAnswer> Answers, Place Place);
