using System.Collections.Immutable;

namespace HandbookSite.Theming.Views;

/// <summary>A section with its pages.</summary>
internal sealed record ChapterView(string Title, string Href, ImmutableArray<LinkView> Pages);
