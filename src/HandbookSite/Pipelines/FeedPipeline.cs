using System.Buffers;
using System.Xml;
using HandbookSite.Content;
using HandbookSite.Routing;
using HandbookSite.Theming;
using HandbookSite.Theming.Views;

namespace HandbookSite.Pipelines;

/// <summary>An Atom feed in each language, of the newest pages in the dated sections (RFC 4287).</summary>
internal sealed class FeedPipeline : Pipeline
{
    private const string Atom = "http://www.w3.org/2005/Atom";
    private const int Newest = 20;

    /// <summary>When a feed without entries was last changed: it must say something, and there is no clock.</summary>
    private static readonly DateOnly Epoch = DateOnly.FromDateTime(DateTime.UnixEpoch);

    /// <inheritdoc/>
    public override IEnumerable<Claim> Claims(Handbook handbook, Theme? theme) =>
        handbook.HasFeed ? handbook.Languages.Select(language => new Claim(Site.Feed(language), "the feed", handbook.Place)) : [];

    /// <inheritdoc/>
    protected override IEnumerable<Document> Documents(ThemedSite site) => !site.Site.Handbook.HasFeed ? [] :
        site.Site.Handbook.Languages.Select(language => new Document(Site.Feed(language).File, output => Write(output, site.Site, language)));

    private static void Write(IBufferWriter<byte> output, Site site, Language language)
    {
        var pages = site.Chapters(language).Where(chapter => chapter.Section.IsDated).SelectMany(chapter => chapter.Pages)
            .Where(page => page is { IsFallback: false, Text.Meta.Date: not null })
            .OrderByDescending(page => page.Text.Meta.Date).ThenBy(page => page.Id, StringComparer.Ordinal).Take(Newest).ToList();
        var home = site.Absolute(Site.Home(language));
        using var xml = XmlOutput.Open(output);
        xml.WriteStartElement("feed", Atom);
        xml.WriteAttributeString("xml", "lang", null, language.Locale);
        xml.WriteElementString("id", home);
        xml.WriteElementString("title", site.Handbook.Title(language));
        Link(xml, "alternate", home);
        Link(xml, "self", site.Absolute(Site.Feed(language)));
        xml.WriteElementString("updated", Time(pages.Select(page => page.Text.Meta.Updated!.Value).DefaultIfEmpty(Epoch).Max()));
        xml.WriteStartElement("author");
        xml.WriteElementString("name", site.Handbook.Title(language));
        xml.WriteEndElement();
        foreach (var page in pages) Entry(xml, site, page);
        xml.WriteEndElement();
    }

    private static void Entry(XmlWriter xml, Site site, SitePage page)
    {
        xml.WriteStartElement("entry");
        xml.WriteElementString("id", site.Absolute(page.Route));
        xml.WriteElementString("title", page.Title);
        Link(xml, "alternate", site.Absolute(page.Route));
        xml.WriteElementString("published", Time(page.Text.Meta.Date!.Value));
        xml.WriteElementString("updated", Time(page.Text.Meta.Updated!.Value));
        if (page.Text.Meta.Summary is { } summary) xml.WriteElementString("summary", summary);
        xml.WriteEndElement();
    }

    private static void Link(XmlWriter xml, string relation, string address)
    {
        xml.WriteStartElement("link");
        xml.WriteAttributeString("rel", relation);
        xml.WriteAttributeString("href", address);
        xml.WriteEndElement();
    }

    private static string Time(DateOnly date) => PageView.Iso(date) + "T00:00:00Z";
}
