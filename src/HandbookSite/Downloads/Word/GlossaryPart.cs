using HandbookSite.Content;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>The placeholders that stand in a control while it is empty, and again when somebody empties it.</summary>
internal static class GlossaryPart
{
    /// <summary>Those of the documents that stand in the file, each in its language.</summary>
    public static byte[] Write(IEnumerable<Draft> drafts)
    {
        using var xml = new Markup();
        xml.Root("glossaryDocument").Open("docParts");
        foreach (var draft in drafts)
        {
            Write(xml, draft.Placeholder("line"), "…", draft.Document.Language.Locale);
            foreach (var field in draft.Shared.Fields.Where(HasPlaceholder))
                Write(xml, draft.Placeholder(field.Key), $"[{(draft.Document.Field(field.Key) ?? field).Label}]", draft.Document.Language.Locale);
        }
        return xml.Close().End();
    }

    /// <summary>The styles that placeholders need.</summary>
    public static byte[] Styles(WordLooks looks)
    {
        using var xml = new Markup();
        xml.Root("styles");
        xml.Open("style").Set("type", "paragraph").Set("default", "1").Set("styleId", WordStyles.Normal).Value("name", "Normal").Close();
        xml.Open("style").Set("type", "character").Set("styleId", WordStyles.Placeholder).Value("name", "Placeholder Text").Open("rPr").Value("color", looks.Quiet).Close().Close();
        return xml.End();
    }

    private static bool HasPlaceholder(DocumentField field) => field.Type is not (FieldType.Bool or FieldType.Choices or FieldType.List);

    private static void Write(Markup xml, string name, string words, string locale)
    {
        xml.Open("docPart").Open("docPartPr").Value("name", name)
            .Open("category").Value("name", "General").Value("gallery", "placeholder").Close()
            .Open("types").Value("type", "bbPlcHdr").Close().Open("behaviors").Value("behavior", "content").Close()
            .Value("guid", Ids.Guid($"placeholder {name}")).Close();
        xml.Open("docPartBody").Open("p").Open("r").Open("rPr").Value("rStyle", WordStyles.Placeholder).Value("lang", locale).Close()
            .Open("t").Text(words).Close().Close().Close().Close().Close();
    }
}
