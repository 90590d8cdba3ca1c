using System.Collections.Immutable;

namespace HandbookSite.Theming.Views;

/// <summary>An outcome of a guide: the verdict as a word of the contract and in words, what it says, whom to ask.</summary>
internal sealed record OutcomeView(string Id, string? Verdict, string? VerdictText, string Title, string Text, string? Whom, ImmutableArray<LinkView> Links);
