using System.Collections.Immutable;

namespace HandbookSite.Theming.Views;

/// <summary>Boxes of a checklist that belong together.</summary>
internal sealed record BoxGroupView(string Id, string Title, ImmutableArray<BoxView> Boxes);
