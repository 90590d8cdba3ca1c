using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>The words of a line without its styles and links.</summary>
internal static class PlainWords
{
    /// <summary>The words, with what blanks show.</summary>
    public static string Of(IEnumerable<Inline> words) => string.Concat(words.Select(Word)).Replace("\u00AD", "", StringComparison.Ordinal).Trim();

    private static string Word(Inline word) => word switch
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
