using System.Globalization;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Word;

/// <summary>What a file says of itself; it names no person, no template and no machine.</summary>
internal static class PropertiesPart
{
    /// <summary>Title, subject, keywords, licence, language, version and the day of the version.</summary>
    public static byte[] Core(ProtocolDocument document)
    {
        var day = document.Protocol.Date.ToString("yyyy-MM-dd'T00:00:00Z'", CultureInfo.InvariantCulture);
        using var xml = new Markup("cp", Namespaces.CoreProperties);
        xml.Root("coreProperties", "dc", "dcterms", "xsi");
        Text(xml, "dc:title", document.Title);
        Text(xml, "dc:subject", document.Summary);
        Text(xml, "keywords", string.Join(", ", document.Keywords));
        Text(xml, "dc:description", document.Words.Licence);
        Text(xml, "dc:language", document.Language.Locale);
        Text(xml, "version", document.Protocol.Version);
        xml.Open("dcterms:created").Set("xsi:type", "dcterms:W3CDTF").Text(day).Close();
        xml.Open("dcterms:modified").Set("xsi:type", "dcterms:W3CDTF").Text(day).Close();
        return xml.End();
    }

    /// <summary>What made it.</summary>
    public static byte[] App()
    {
        using var xml = new Markup("", Namespaces.AppProperties);
        xml.Root("Properties").Open("Application").Text("HandbookSite").Close();
        return xml.End();
    }

    private static void Text(Markup xml, string name, string text)
    {
        if (text.Length > 0) xml.Open(name).Text(text).Close();
    }
}
