using System.Collections.Immutable;

namespace HandbookSite.Theming.Views;

/// <summary>An answer, the id of what is next, and the pages that it adds.</summary>
internal sealed record AnswerView(string Id, string Text, string Next, ImmutableArray<LinkView> Adds);
