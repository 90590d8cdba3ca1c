using HandbookSite.Protocols.Model;

namespace HandbookSite.Protocols;

/// <summary>The fields that the conditions of alternatives ask about.</summary>
internal static class AskedFields
{
    /// <summary>Their keys, in the order of the text, some perhaps twice.</summary>
    public static IEnumerable<string> Of(IEnumerable<Block> blocks)
    {
        foreach (var alternative in blocks.OfType<Choice>().SelectMany(choice => choice.Alternatives))
        {
            foreach (var question in alternative.Condition.Questions) yield return question.Field.Text;
            foreach (var field in Of(alternative.Blocks)) yield return field;
        }
    }
}
