namespace HandbookSite.Downloads.Word;

/// <summary>Puts the parts of a file into one package (OPC), each with its type and with what it leads to.</summary>
internal sealed class Package
{
    private const string Word = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private readonly List<(string Path, string? Type, byte[] Bytes, Relationships? Leads)> _parts = [];

    private Package()
    {
    }

    /// <summary>The file of one document, or of two side by side, whose first names it.</summary>
    public static byte[] Write(IReadOnlyList<Draft> drafts, byte[] text, Relationships textLeads)
    {
        var package = new Package();
        var (draft, shared) = (drafts[0], drafts[0].Shared);
        package.AddText(drafts, text, textLeads);
        package.AddFields(shared, textLeads);
        package.Add("word/glossary/document.xml", Word + "document.glossary+xml", GlossaryPart.Write(drafts), Leading(("styles", "styles.xml")));
        package.Add("word/glossary/styles.xml", Word + "styles+xml", GlossaryPart.Styles(shared.Looks));
        if (shared.Looks.Logo is { } logo) package.Add(logo.IsJpeg ? "word/media/logo.jpg" : "word/media/logo.png", null, logo.Bytes);
        package.Add("docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml", PropertiesPart.Core(draft.Document));
        package.Add("docProps/app.xml", "application/vnd.openxmlformats-officedocument.extended-properties+xml", PropertiesPart.App());
        return package.End();
    }

    private void AddText(IReadOnlyList<Draft> drafts, byte[] text, Relationships leads)
    {
        var (draft, shared) = (drafts[0], drafts[0].Shared);
        var constant = ConstantParts.Of(shared.Looks, draft.Document.Language.Locale);
        Relationships header = new(), footer = new(), notes = new(), comments = new();
        Add("word/header1.xml", Word + "header+xml", HeaderPart.Write(draft, header), header);
        Add("word/footer1.xml", Word + "footer+xml", FooterPart.Write(draft, footer), footer);
        leads.Add("footnotes", "footnotes.xml");
        Add("word/footnotes.xml", Word + "footnotes+xml", FootnotesPart.Write(drafts, notes), notes);
        if (draft.Comments is { Count: > 0 } reasons)
        {
            leads.Add("comments", "comments.xml");
            Add("word/comments.xml", Word + "comments+xml", CommentsPart.Write(draft, reasons, comments), comments);
        }
        leads.Add("styles", "styles.xml");
        leads.Add("settings", "settings.xml");
        leads.Add("numbering", "numbering.xml");
        leads.Add("glossaryDocument", "glossary/document.xml");
        Add("word/styles.xml", Word + "styles+xml", shared.PosterStyles.Count == 0 ? constant.Styles : StylesPart.Write(shared.Looks, draft.Document.Language.Locale, shared.PosterStyles));
        Add("word/settings.xml", Word + "settings+xml", constant.Settings);
        Add("word/numbering.xml", Word + "numbering+xml", shared.Numbering.Part(shared.Looks));
        Add("word/document.xml", Word + "document.main+xml", text, leads);
    }

    private void AddFields(SharedParts shared, Relationships leads)
    {
        leads.Add("customXml", "../customXml/item1.xml");
        Add("customXml/item1.xml", null, FieldsPart.Write(shared.Fields), Leading(("customXmlProps", "itemProps1.xml")));
        Add("customXml/itemProps1.xml", "application/vnd.openxmlformats-officedocument.customXmlProperties+xml", FieldsPart.Properties(shared.Store));
    }

    private void Add(string path, string? type, byte[] bytes, Relationships? leads = null) => _parts.Add((path, type, bytes, leads));

    private byte[] End()
    {
        var root = Leading(("officeDocument", "word/document.xml"), ("extended-properties", "docProps/app.xml"));
        root.Add(new Relationship("http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties", "docProps/core.xml"));
        using var zip = new ZipPackage();
        zip.Add("[Content_Types].xml", Types());
        zip.Add("_rels/.rels", root.Part());
        foreach (var (path, type, bytes, leads) in _parts)
        {
            zip.Add(path, bytes, isStored: path.StartsWith("word/media/", StringComparison.Ordinal));
            if (leads is { IsEmpty: false }) zip.Add(RelationshipsOf(path), leads.Part());
        }
        return zip.End();
    }

    private byte[] Types()
    {
        using var xml = new Markup("", Namespaces.Types);
        xml.Root("Types");
        foreach (var (extension, type) in new[] { ("rels", "application/vnd.openxmlformats-package.relationships+xml"), ("xml", "application/xml"), ("png", "image/png"), ("jpg", "image/jpeg") })
            xml.Open("Default").Set("Extension", extension).Set("ContentType", type).Close();
        foreach (var (path, type, _, _) in _parts.Where(part => part.Type is not null))
            xml.Open("Override").Set("PartName", $"/{path}").Set("ContentType", type!).Close();
        return xml.End();
    }

    private static Relationships Leading(params ReadOnlySpan<(string Type, string Target)> targets)
    {
        var relationships = new Relationships();
        foreach (var (type, target) in targets) relationships.Add(type, target);
        return relationships;
    }

    private static string RelationshipsOf(string path)
    {
        var slash = path.LastIndexOf('/') + 1;
        return $"{path[..slash]}_rels/{path[slash..]}.rels";
    }
}
