using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Text;

/// <summary>The pieces of a line in Markdown.</summary>
internal static class MarkdownInlines
{
    /// <summary>A line; where it ends within a paragraph stands <paramref name="lineBreak"/>.</summary>
    public static string Of(ImmutableArray<Inline> inlines, DocumentWords words, string lineBreak = "\\\n")
    {
        var text = new StringBuilder();
        foreach (var inline in inlines) Add(text, inline, words, lineBreak);
        return text.ToString().Trim();
    }

    /// <summary>Words in no style.</summary>
    public static string Plain(string text) => MarkdownEscape.Text(PlainInlines.Plain(text));

    private static void Add(StringBuilder text, Inline inline, DocumentWords words, string lineBreak)
    {
        switch (inline)
        {
            case Run run: Run(text, run); break;
            case Blank blank: text.Append(Plain(BlankText.Of(blank.Field, words))); break;
            case Tick: text.Append(Plain(BlankText.Box(isTicked: false) + " ")); break;
            case FootnoteMark mark: text.Append(string.Create(CultureInfo.InvariantCulture, $"[^{mark.Number}]")); break;
            case Reference reference: text.Append(Plain(reference.Lead + reference.Number)); break;
            case CrossLink link: foreach (var word in link.Words) Add(text, word, words, lineBreak); break;
            case Link link: text.Append($"[{Of(link.Words, words, lineBreak)}]({MarkdownEscape.Address(link.Address)})"); break;
            case LineBreak: text.Append(lineBreak); break;
            case Citation: break;
            default: throw new NotSupportedException($"No Markdown for {inline}.");
        }
    }

    private static void Run(StringBuilder text, Run run)
    {
        var whole = PlainInlines.Plain(run.Text);
        var words = whole.Trim();
        if (run.Style == RunStyle.Plain || words.Length == 0)
        {
            text.Append(MarkdownEscape.Text(whole));
            return;
        }
        var start = whole.IndexOf(words, StringComparison.Ordinal);
        text.Append(whole.AsSpan(0, start));
        var (open, close) = Signs(run.Style, (text.Length > 0 && text[^1] == '*') || !CanTouch(words[0]) || !CanTouch(words[^1]));
        text.Append(open).Append(MarkdownEscape.Text(words)).Append(close).Append(whole.AsSpan(start + words.Length));
    }

    /// <summary>Asterisks beside punctuation or beside each other may mean nothing (CommonMark 6.2); elements always mean what they say.</summary>
    private static (string Open, string Close) Signs(RunStyle style, bool asElements) => style switch
    {
        RunStyle.Strong => asElements ? ("<strong>", "</strong>") : ("**", "**"),
        RunStyle.Emphasis => asElements ? ("<em>", "</em>") : ("*", "*"),
        _ => asElements ? ("<strong><em>", "</em></strong>") : ("***", "***"),
    };

    private static bool CanTouch(char sign) => char.IsLetterOrDigit(sign) || char.IsSurrogate(sign);
}
