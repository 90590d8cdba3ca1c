using System.Collections.Immutable;
using System.Text;

namespace HandbookSite.Protocols.Model;

/// <summary>The words of a line without their form: for names of links, bookmarks and headers.</summary>
internal static class PlainWords
{
    /// <summary>The words; a blank gives what it shows.</summary>
    public static string Of(ImmutableArray<Inline> words)
    {
        var text = new StringBuilder();
        Append(words, text);
        return text.ToString().Trim();
    }

    private static void Append(ImmutableArray<Inline> words, StringBuilder text)
    {
        foreach (var inline in words)
        {
            switch (inline)
            {
                case Run run: text.Append(run.Text); break;
                case Blank blank: text.Append(blank.Field.Shown); break;
                case LineBreak: text.Append(' '); break;
                case Reference reference: text.Append(reference.Lead).Append(reference.Number); break;
                case CrossLink link: Append(link.Words, text); break;
                case Link link: Append(link.Words, text); break;
            }
        }
    }
}
