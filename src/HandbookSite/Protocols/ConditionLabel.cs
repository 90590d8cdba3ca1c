using HandbookSite.Conditions;

namespace HandbookSite.Protocols;

/// <summary>A condition in the words of a reader: 'Photos: ask first'.</summary>
internal sealed class ConditionLabel(DocumentFields fields, DocumentSurroundings surroundings)
{
    /// <summary>The words, with the labels of fields and options.</summary>
    public string Of(Condition condition) => condition switch
    {
        AllOf both => $"{Part(both.Left)} {surroundings.Word("and")} {Part(both.Right)}",
        AnyOf either => $"{Of(either.Left)} {surroundings.Word("or")} {Of(either.Right)}",
        Negation none => $"{surroundings.Word("not")} ({Of(none.Inner)})",
        Question question => Of(question),
        _ => condition.ToString(),
    };

    private string Part(Condition part) => part is AnyOf ? $"({Of(part)})" : Of(part);

    private string Of(Question question)
    {
        var field = fields[question.Field.Text];
        var options = question.Values.Select(value => field?.Options.FirstOrDefault(option => option.Value == value.Text)?.Label ?? value.Text);
        return $"{field?.Label ?? question.Field.Text}: {(question.IsNegated ? surroundings.Word("not") + " " : "")}{string.Join($" {surroundings.Word("or")} ", options)}";
    }
}
