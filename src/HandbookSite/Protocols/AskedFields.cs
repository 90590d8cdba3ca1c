using HandbookSite.Protocols.Model;

namespace HandbookSite.Protocols;

/// <summary>The fields that the conditions of alternatives ask about, wherever these stand.</summary>
internal static class AskedFields
{
    /// <summary>Their keys, some perhaps twice.</summary>
    public static IEnumerable<string> Of(IEnumerable<Block> blocks) => DocumentWalk.Over(blocks).SelectMany(block => block switch
    {
        Heading heading => heading.Reasons.SelectMany(reason => Of(reason.Blocks)),
        Clause clause => clause.Reasons.SelectMany(reason => Of(reason.Blocks)),
        Choice choice => choice.Alternatives.SelectMany(alternative => alternative.Condition.Questions).Select(question => question.Field.Text),
        _ => [],
    });
}
