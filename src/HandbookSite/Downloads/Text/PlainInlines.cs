using System.Collections.Immutable;
using System.Globalization;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Text;

/// <summary>The pieces of a line as text without style; an address stands in angle brackets behind its words, as mail programs know it (RFC 3986, appendix C).</summary>
internal static class PlainInlines
{
    private const string Superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /// <summary>The text of a line; a line feed where the line ends within it.</summary>
    public static string Of(ImmutableArray<Inline> inlines, DocumentWords words) => string.Concat(inlines.Select(inline => Of(inline, words)));

    /// <summary>The number of a footnote, raised.</summary>
    public static string Raised(int number) => string.Concat(number.ToString(CultureInfo.InvariantCulture).Select(digit => Superscripts[digit - '0']));

    /// <summary>Words on one line, without the places where they may be hyphenated.</summary>
    public static string Plain(string text) => text.Replace("\u00AD", "", StringComparison.Ordinal).ReplaceLineEndings(" ").Replace('\t', ' ');

    /// <summary>The address as a reader types it; null where the words of the link say it already.</summary>
    public static string? Address(string address, string words)
    {
        var colon = address.IndexOf(':', StringComparison.Ordinal);
        var typed = address.StartsWith("mailto:", StringComparison.Ordinal) || address.StartsWith("tel:", StringComparison.Ordinal) ? address[(colon + 1)..] : address;
        return typed == words ? null : typed;
    }

    private static string Of(Inline inline, DocumentWords words) => inline switch
    {
        Run run => Plain(run.Text),
        Blank blank => Plain(BlankText.Of(blank.Field, words)),
        Tick => BlankText.Box(isTicked: false) + " ",
        FootnoteMark mark => Raised(mark.Number),
        Reference reference => Plain(reference.Lead + reference.Number),
        CrossLink link => Of(link.Words, words),
        Link link => Linked(link, Of(link.Words, words)),
        LineBreak => "\n",
        Citation => "",
        _ => throw new NotSupportedException($"No text for {inline}."),
    };

    private static string Linked(Link link, string text) => Address(link.Address, text) is { } address ? $"{text} <{address}>" : text;
}
