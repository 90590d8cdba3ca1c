using System.Collections.Immutable;
using HandbookSite.Conditions;
using HandbookSite.Content;
using HandbookSite.Diagnostics;

namespace HandbookSite.Reading;

/// <summary>Reads a condition and checks that its fields and their options are there.</summary>
internal static class ConditionReader
{
    private static readonly ImmutableArray<string> Answers = ["true", "false"];

    /// <summary>The condition; null, and diagnostics, where it cannot be asked. <paramref name="owner"/> says whose fields these are ("fields.yml").</summary>
    public static Condition? Read(string text, Place place, IReadOnlyDictionary<string, Field> fields, string owner, Action<Diagnostic> report)
    {
        if (ConditionParser.Parse(text, place, report) is not { } condition) return null;
        var problems = condition.Questions.SelectMany(question => Problems(question, fields, owner)).ToList();
        problems.ForEach(report);
        return problems.Count == 0 ? condition : null;
    }

    private static IEnumerable<Diagnostic> Problems(Question question, IReadOnlyDictionary<string, Field> fields, string owner)
    {
        var name = question.Field;
        if (!fields.TryGetValue(name.Text, out var field))
            return [name.Place.Says(Codes.UnknownField, $"{owner} has no field '{name.Text}'.{Suggestion.For(name.Text, fields.Keys)}")];
        if (Options(field) is not { } options)
            return [name.Place.Says(Codes.BadCondition, $"A condition asks about choices; '{name.Text}' is a field of type {field.Type.ToString().ToLowerInvariant()}.")];
        if (field.LacksOptions) return [];
        return question.Values.Where(value => !options.Contains(value.Text, StringComparer.Ordinal))
            .Select(value => value.Place.Says(Codes.UnknownOption, $"The field '{name.Text}' has no option '{value.Text}'; it has {string.Join(", ", options)}.{Suggestion.For(value.Text, options)}"));
    }

    private static ImmutableArray<string>? Options(Field field) => field.Type switch
    {
        FieldType.Bool => Answers,
        FieldType.Choice or FieldType.Choices => [.. field.Options.Select(option => option.Value)],
        _ => null,
    };
}
