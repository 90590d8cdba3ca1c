using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Tests.Input;

/// <summary>What companies can choose in a protocol: every combination of the fields over one clause, every pair of values across clauses, the rest as it is preset.</summary>
internal sealed class Choices(ProtocolDocument document, IReadOnlyCollection<Field> fields)
{
    private readonly ImmutableDictionary<string, ImmutableArray<ImmutableArray<string>>> _possible = fields
        .Where(field => field.Type is FieldType.Choice or FieldType.Choices or FieldType.Bool)
        .ToImmutableDictionary(field => field.Key, Possible);

    private readonly ImmutableDictionary<string, ImmutableArray<string>> _preset = fields.ToImmutableDictionary(field => field.Key, field => field.Default);

    /// <summary>Each text that a company can end with, as far as the combinations go.</summary>
    public IEnumerable<ChosenText> Texts() => Assignments().Select(values => ChosenText.Of(document, values));

    private IEnumerable<ImmutableDictionary<string, ImmutableArray<string>>> Assignments()
    {
        var conditions = Conditions(document.Body, []).ToList();
        var asked = conditions.SelectMany(names => names).Distinct(StringComparer.Ordinal).Where(_possible.ContainsKey).Order(StringComparer.Ordinal).ToList();
        var groups = conditions.Concat(asked.SelectMany((first, at) => asked.Skip(at + 1).Select(second => ImmutableSortedSet.Create(StringComparer.Ordinal, first, second))));
        return groups.Select(group => string.Join(' ', group)).Distinct(StringComparer.Ordinal)
            .SelectMany(group => Combine(_preset, [.. group.Split(' ').Where(_possible.ContainsKey)]))
            .Prepend(_preset);
    }

    private IEnumerable<ImmutableDictionary<string, ImmutableArray<string>>> Combine(ImmutableDictionary<string, ImmutableArray<string>> values, ImmutableArray<string> names) =>
        names.IsEmpty ? [values] : _possible[names[0]].SelectMany(value => Combine(values.SetItem(names[0], value), names[1..]));

    /// <summary>The fields that decide about each clause: those of all the conditions around it.</summary>
    private static IEnumerable<ImmutableSortedSet<string>> Conditions(IEnumerable<Block> blocks, ImmutableSortedSet<string> around)
    {
        foreach (var block in blocks)
        {
            if (block is Choice choice)
            {
                foreach (var alternative in choice.Alternatives)
                {
                    var inner = around.Union(alternative.Condition.Questions.Select(question => question.Field.Text));
                    yield return inner;
                    foreach (var deeper in Conditions(alternative.Blocks, inner)) yield return deeper;
                }
            }
            else
            {
                foreach (var deeper in Conditions(DocumentWalk.Within(block), around)) yield return deeper;
            }
        }
    }

    private static ImmutableArray<ImmutableArray<string>> Possible(Field field) => field switch
    {
        { IsFixed: true } => [field.Default],
        { Type: FieldType.Bool } => [["true"], ["false"]],
        { Type: FieldType.Choices } => [.. field.Options.Select(option => ImmutableArray.Create(option.Value)), [.. field.Options.Select(option => option.Value)]],
        _ => [.. field.Options.Select(option => ImmutableArray.Create(option.Value))],
    };
}
