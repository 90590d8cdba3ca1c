using HandbookSite.Protocols.Model;

namespace HandbookSite.Protocols;

/// <summary>The fields that the conditions of alternatives ask about, wherever these stand.</summary>
internal static class AskedFields
{
    /// <summary>Their keys, in the order of the text, some perhaps twice.</summary>
    public static IEnumerable<string> Of(IEnumerable<Block> blocks) => blocks.SelectMany(block => block switch
    {
        Heading heading => heading.Reasons.SelectMany(reason => Of(reason.Blocks)),
        Clause clause => Of(clause.Blocks).Concat(clause.Reasons.SelectMany(reason => Of(reason.Blocks))),
        ListBlock list => list.Items.SelectMany(item => Of(item.Blocks)),
        Quotation quotation => Of(quotation.Blocks),
        Box box => Of(box.Blocks),
        Choice choice => choice.Alternatives.SelectMany(Of),
        _ => [],
    });

    private static IEnumerable<string> Of(Alternative alternative) => alternative.Condition.Questions.Select(question => question.Field.Text).Concat(Of(alternative.Blocks));
}
