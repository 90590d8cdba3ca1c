using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>The footnotes, after the two lines that Word draws above them.</summary>
internal static class FootnotesPart
{
    /// <summary>Those of the documents that stand in the file.</summary>
    public static byte[] Write(IEnumerable<Draft> drafts, Relationships relationships)
    {
        using var xml = new Markup();
        xml.Root("footnotes", "r", "mc", "w14", "w15");
        Line(xml, "separator", -1);
        Line(xml, "continuationSeparator", 0);
        foreach (var draft in drafts)
        {
            var inlines = new Inlines(draft, xml, relationships);
            foreach (var note in draft.Document.Footnotes) Write(xml, draft, note, inlines);
        }
        return xml.End();
    }

    private static void Line(Markup xml, string type, int id) =>
        xml.Open("footnote").Set("type", type).Set("id", id).Open("p").Open("r").Leaf(type).Close().Close().Close();

    private static void Write(Markup xml, Draft draft, Footnote note, Inlines inlines)
    {
        xml.Open("footnote").Set("id", draft.FirstFootnote + note.Number).Open("p").Open("pPr").Value("pStyle", WordStyles.FootnoteText).Close()
            .Open("r").Open("rPr").Value("rStyle", WordStyles.FootnoteReference).Close().Leaf("footnoteRef").Close();
        inlines.Text(" ", default);
        inlines.Write(note.Words, default);
        xml.Close().Close();
    }
}
