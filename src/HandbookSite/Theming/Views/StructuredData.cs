using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Unicode;
using HandbookSite.Content;
using HandbookSite.Routing;

namespace HandbookSite.Theming.Views;

/// <summary>What a page says of itself to search engines: JSON-LD in the words of schema.org, safe inside a script element because '&lt;' is escaped.</summary>
internal static class StructuredData
{
    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.Create(UnicodeRanges.All) };

    /// <summary>The graph of a page.</summary>
    public static string Of(PageView view, SitePage page, Site site)
    {
        using var bytes = new MemoryStream(1024);
        using (var json = new Utf8JsonWriter(bytes, Options))
        {
            json.WriteStartObject();
            json.WriteString("@context", "https://schema.org");
            json.WriteStartArray("@graph");
            if (page.Kind == PageKind.Home) WebSite(json, view);
            if (page.Kind == PageKind.Article) Article(json, view, page);
            if (page.Kind == PageKind.Protocol) Protocol(json, view, page, site);
            if (page.Kind != PageKind.Home) Breadcrumb(json, view, site);
            json.WriteEndArray();
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
    }

    private static void WebSite(Utf8JsonWriter json, PageView view)
    {
        json.WriteStartObject();
        json.WriteString("@type", "WebSite");
        json.WriteString("@id", view.Canonical);
        json.WriteString("name", view.Site.Title);
        json.WriteString("url", view.Canonical);
        json.WriteString("inLanguage", view.Site.Language.Locale);
        json.WriteEndObject();
    }

    private static void Article(Utf8JsonWriter json, PageView view, SitePage page)
    {
        json.WriteStartObject();
        json.WriteString("@type", "Article");
        json.WriteString("@id", view.Canonical);
        json.WriteString("url", view.Canonical);
        json.WriteString("headline", view.Title);
        if (view.Summary is { } summary) json.WriteString("description", summary);
        json.WriteString("inLanguage", page.Text.Language.Locale);
        if (view.Date is { } date) json.WriteString("datePublished", date);
        if (PageView.Iso(page.Text.Meta.Updated) is { } updated) json.WriteString("dateModified", updated);
        if (!view.Tags.IsEmpty)
        {
            json.WriteStartArray("keywords");
            foreach (var tag in view.Tags) json.WriteStringValue(tag);
            json.WriteEndArray();
        }
        json.WriteEndObject();
    }

    private static void Protocol(Utf8JsonWriter json, PageView view, SitePage page, Site site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "DigitalDocument");
        json.WriteString("@id", view.Canonical);
        json.WriteString("url", view.Canonical);
        json.WriteString("name", view.Title);
        if (view.Summary is { } summary) json.WriteString("description", summary);
        json.WriteString("inLanguage", page.Text.Language.Locale);
        json.WriteString("version", view.Protocol!.Version);
        json.WriteString("dateModified", view.Protocol.Date);
        json.WriteString("license", "https://creativecommons.org/publicdomain/zero/1.0/");
        json.WriteBoolean("isAccessibleForFree", true);
        json.WriteStartArray("encoding");
        foreach (var download in view.Downloads)
        {
            json.WriteStartObject();
            json.WriteString("@type", "MediaObject");
            json.WriteString("contentUrl", site.Origin + download.Href);
            json.WriteString("encodingFormat", download.MediaType);
            json.WriteString("contentSize", download.Bytes.ToString(CultureInfo.InvariantCulture));
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Breadcrumb(Utf8JsonWriter json, PageView view, Site site)
    {
        json.WriteStartObject();
        json.WriteString("@type", "BreadcrumbList");
        json.WriteStartArray("itemListElement");
        foreach (var (index, link) in view.Breadcrumb.Index())
        {
            json.WriteStartObject();
            json.WriteString("@type", "ListItem");
            json.WriteNumber("position", index + 1);
            json.WriteString("name", link.Title);
            json.WriteString("item", site.Origin + link.Href);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
