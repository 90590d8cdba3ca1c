using System.Collections.Immutable;

namespace HandbookSite.Theming.Views;

/// <summary>A question of a guide.</summary>
internal sealed record QuestionView(string Id, string Ask, string? Help, ImmutableArray<AnswerView> Answers);
