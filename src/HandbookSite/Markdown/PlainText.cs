using System.Text;
using Markdig.Syntax.Inlines;

namespace HandbookSite.Markdown;

/// <summary>The words of a part of a text, without marks: for ids, names of links and the text of a picture.</summary>
internal static class PlainText
{
    /// <summary>The words, without space around them.</summary>
    public static string Of(ContainerInline? container)
    {
        var words = new StringBuilder();
        if (container is not null) Append(container, words);
        return words.ToString().Trim();
    }

    private static void Append(ContainerInline container, StringBuilder words)
    {
        foreach (var inline in container)
        {
            switch (inline)
            {
                case LiteralInline literal: words.Append(literal.Content.AsSpan()); break;
                case FieldInline field: words.Append(field.Shown); break;
                case CodeInline code: words.Append(code.Content); break;
                case HtmlEntityInline entity: words.Append(entity.Transcoded.AsSpan()); break;
                case AutolinkInline link: words.Append(link.Url); break;
                case LineBreakInline: words.Append(' '); break;
                case ContainerInline inner: Append(inner, words); break;
            }
        }
    }
}
