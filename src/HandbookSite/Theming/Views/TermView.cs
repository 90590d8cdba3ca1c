using System.Collections.Immutable;
using HandbookSite.Content;

namespace HandbookSite.Theming.Views;

/// <summary>A term of the glossary in the language of a text.</summary>
internal sealed record TermView(string Id, TermWords Words, string? Href, ImmutableArray<TermWordView> Others);
