using System.Globalization;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>The reasons as comments: the handbook says them, on the day of the version.</summary>
internal static class CommentsPart
{
    private const int Initials = 3;

    /// <summary>Each reason, after a line that says what it is not.</summary>
    public static byte[] Write(Draft draft, IReadOnlyList<Reason> reasons, Relationships relationships)
    {
        var document = draft.Document;
        var date = document.Protocol.Date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        var initials = string.Concat(document.Handbook.Split(' ', StringSplitOptions.RemoveEmptyEntries).Take(Initials).Select(word => word[..1])).ToUpperInvariant();
        using var xml = new Markup();
        xml.Root("comments", "r", "mc", "w14", "w15");
        var inlines = new Inlines(draft, xml, relationships);
        for (var id = 0; id < reasons.Count; id++)
        {
            xml.Open("comment").Set("id", id).Set("author", document.Handbook).Set("date", date).Set("initials", initials);
            Begin(xml);
            xml.Open("r").Open("rPr").Value("rStyle", WordStyles.CommentReference).Close().Leaf("annotationRef").Close();
            inlines.Text(document.Words.GeneralInformation, new RunLook(RunStyle.Emphasis));
            xml.Close();
            foreach (var paragraph in reasons[id].Blocks.SelectMany(Lines)) Write(xml, paragraph, inlines);
            xml.Close();
        }
        return xml.End();
    }

    private static void Begin(Markup xml) => xml.Open("p").Open("pPr").Value("pStyle", WordStyles.CommentText).Close();

    private static void Write(Markup xml, (string Mark, Paragraph Paragraph) line, Inlines inlines)
    {
        Begin(xml);
        if (line.Mark.Length > 0) inlines.Text($"{line.Mark} ", default);
        inlines.Write(line.Paragraph.Words, default);
        xml.Close();
    }

    /// <summary>The paragraphs of a reason, with the marks of lists written out.</summary>
    private static IEnumerable<(string Mark, Paragraph Paragraph)> Lines(Block block) => block switch
    {
        Paragraph paragraph => [("", paragraph)],
        ListBlock list => list.Items.SelectMany(item => item.Blocks.SelectMany(Lines).Select((line, index) => index == 0 ? (item.Mark, line.Paragraph) : line)),
        _ => DocumentWalk.Within(block).SelectMany(Lines),
    };
}
