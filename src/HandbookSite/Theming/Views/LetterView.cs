using System.Collections.Immutable;

namespace HandbookSite.Theming.Views;

/// <summary>The terms of the glossary that begin with a letter; all terms, without a letter, where they are few.</summary>
internal sealed record LetterView(string? Letter, ImmutableArray<TermView> Terms);
