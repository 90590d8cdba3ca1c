using HandbookSite.Content;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>The custom XML part: the values of all fields, which every content control shows.</summary>
internal static class FieldsPart
{
    /// <summary>The values, before anybody fills in: the defaults.</summary>
    public static byte[] Write(IEnumerable<DocumentField> fields)
    {
        using var xml = new Markup("", Namespaces.Fields);
        xml.Root("fields");
        foreach (var field in fields)
        {
            xml.Open(FieldPath.Name(field.Key));
            Values(xml, field);
            xml.Close();
        }
        return xml.End();
    }

    /// <summary>The part beside it, which gives it its GUID.</summary>
    public static byte[] Properties(string store)
    {
        using var xml = new Markup("ds", Namespaces.CustomXml);
        xml.Root("datastoreItem").Set("itemID", store)
            .Open("schemaRefs").Open("schemaRef").Set("uri", Namespaces.Fields).Close().Close();
        return xml.End();
    }

    private static void Values(Markup xml, DocumentField field)
    {
        switch (field.Type)
        {
            case FieldType.Choices:
                foreach (var option in field.Options) xml.Open(FieldPath.Name(option.Value)).Text(Flag(field.Default.Contains(option.Value, StringComparer.Ordinal))).Close();
                break;
            case FieldType.List:
                for (var row = 0; row < FieldPath.Rows(field); row++) Row(xml, field, row);
                break;
            case FieldType.Bool:
                xml.Text(Flag(field.Default is ["true"]));
                break;
            default:
                xml.Text(string.Join(", ", field.Default));
                break;
        }
    }

    private static void Row(Markup xml, DocumentField field, int row)
    {
        xml.Open("row");
        foreach (var column in field.Columns) xml.Leaf(FieldPath.Name(column.Value));
        if (field.Columns.IsEmpty && !field.Default.IsEmpty) xml.Text(field.Default[row]);
        xml.Close();
    }

    private static string Flag(bool isOn) => isOn ? "true" : "false";
}
