using System.Globalization;
using System.Security;
using System.Text;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>What a file says of itself, as XMP and as an information dictionary; its one date is that of the text.</summary>
internal static class PdfMetadata
{
    private const string Producer = "HandbookSite";

    /// <summary>The XMP packet, which says that the file is built to PDF/UA-1.</summary>
    public static byte[] Packet(ProtocolDocument document)
    {
        var date = document.Protocol.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return Encoding.UTF8.GetBytes($"""
            <?xpacket begin="{'\uFEFF'}" id="W5M0MpCehiHzreSzNTczkc9d"?>
            <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:format>application/pdf</dc:format>
            <dc:title>{Alternative(document.Title)}</dc:title>
            <dc:description>{Alternative(document.Summary)}</dc:description>
            <dc:subject><rdf:Bag>{string.Concat(document.Keywords.Select(Item))}</rdf:Bag></dc:subject>
            <dc:language><rdf:Bag>{Item(document.Language.Locale)}</rdf:Bag></dc:language>
            <dc:rights>{Alternative(document.Words.Licence)}</dc:rights>
            <dc:source>{Escape(document.Address)}</dc:source>
            <xmp:CreateDate>{date}</xmp:CreateDate><xmp:ModifyDate>{date}</xmp:ModifyDate><xmp:CreatorTool>{Producer}</xmp:CreatorTool>
            <pdf:Producer>{Producer}</pdf:Producer><pdf:Keywords>{Escape(string.Join(", ", document.Keywords))}</pdf:Keywords>
            <pdfuaid:part>1</pdfuaid:part>
            </rdf:Description></rdf:RDF></x:xmpmeta>
            <?xpacket end="r"?>
            """);
    }

    /// <summary>The information dictionary, which says the same.</summary>
    public static string Information(ProtocolDocument document)
    {
        var date = PdfSyntax.Date(document.Protocol.Date);
        return $"<</Title{PdfSyntax.Text(document.Title)}/Subject{PdfSyntax.Text(document.Summary)}/Keywords{PdfSyntax.Text(string.Join(", ", document.Keywords))}/Creator({Producer})/Producer({Producer})/CreationDate{date}/ModDate{date}>>";
    }

    private static string Alternative(string text) => $"<rdf:Alt><rdf:li xml:lang=\"x-default\">{Escape(text)}</rdf:li></rdf:Alt>";

    private static string Item(string text) => $"<rdf:li>{Escape(text)}</rdf:li>";

    private static string Escape(string text) => SecurityElement.Escape(text);
}
