using System.Collections.Immutable;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>The plain words of a line, for names that hold nothing else.</summary>
internal static class Words
{
    /// <summary>Words without their looks.</summary>
    public static string Of(ImmutableArray<Inline> words) => string.Concat(words.Select(Of));

    private static string Of(Inline inline) => inline switch
    {
        Run run => run.Text,
        Blank blank => blank.Field.Shown,
        Reference reference => reference.Lead + reference.Number,
        Link link => Of(link.Words),
        CrossLink link => Of(link.Words),
        LineBreak => " ",
        _ => "",
    };
}
