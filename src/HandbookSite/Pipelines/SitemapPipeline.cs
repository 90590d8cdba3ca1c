using System.Buffers;
using System.Xml;
using HandbookSite.Content;
using HandbookSite.Routing;
using HandbookSite.Theming;
using HandbookSite.Theming.Views;

namespace HandbookSite.Pipelines;

/// <summary>sitemap.xml: every page that is written in its language, with its translations (sitemaps.org).</summary>
internal sealed class SitemapPipeline : Pipeline
{
    /// <summary>The address of the map.</summary>
    public static readonly Route Sitemap = new("/sitemap.xml");

    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    /// <inheritdoc/>
    public override IEnumerable<Claim> Claims(Handbook handbook, Theme? theme) => [new Claim(Sitemap, "the sitemap", handbook.Place)];

    /// <inheritdoc/>
    protected override IEnumerable<Document> Documents(ThemedSite site) => [new Document(Sitemap.File, output => Write(output, site))];

    private static void Write(IBufferWriter<byte> output, ThemedSite site)
    {
        using var xml = XmlOutput.Open(output);
        xml.WriteStartElement("urlset", Namespace);
        xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
        foreach (var page in site.Site.Pages.Where(page => !page.IsFallback))
            Url(xml, site.Site.Absolute(page.Route), PageView.Iso(page.Text.Meta.Updated), site.Alternates(page));
        if (site.Site.Handbook.HasProtocols)
        {
            Route Downloads(Language language) => SiteView.DownloadsRoute(language, site.Theme);
            foreach (var language in site.Site.Handbook.Languages) Url(xml, site.Site.Absolute(Downloads(language)), null, site.Alternates(Downloads));
        }
        xml.WriteEndElement();
    }

    private static void Url(XmlWriter xml, string address, string? date, IEnumerable<AlternateView> alternates)
    {
        xml.WriteStartElement("url");
        xml.WriteElementString("loc", address);
        if (date is not null) xml.WriteElementString("lastmod", date);
        foreach (var alternate in alternates) Alternate(xml, alternate);
        xml.WriteEndElement();
    }

    private static void Alternate(XmlWriter xml, AlternateView alternate)
    {
        xml.WriteStartElement("link", Xhtml);
        xml.WriteAttributeString("rel", "alternate");
        xml.WriteAttributeString("hreflang", alternate.Hreflang);
        xml.WriteAttributeString("href", alternate.Address);
        xml.WriteEndElement();
    }
}
