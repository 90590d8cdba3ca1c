using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Globalization;
using System.Xml.Linq;

namespace HandbookSite.Downloads.Epub;

/// <summary>The pages of a book as files, their anchors, and the pictures that they show. Links between pages become links between files; whatever is not in the book lies on the web.</summary>
internal sealed class EpubFiles
{
    private static readonly FrozenSet<string> Schemes = FrozenSet.Create(StringComparer.Ordinal, "https", "http", "mailto", "tel");

    private readonly EpubBook _book;
    private readonly Dictionary<string, EpubText> _texts = new(StringComparer.Ordinal);
    private readonly FrozenDictionary<string, EpubPicture> _pictures;
    private readonly Dictionary<string, string> _shown = new(StringComparer.Ordinal);

    /// <summary>Reads all pages, and then leads their links.</summary>
    public EpubFiles(EpubBook book)
    {
        _book = book;
        _pictures = book.Pictures.ToFrozenDictionary(picture => Uri.UnescapeDataString(picture.Href), StringComparer.Ordinal);
        Faults = [.. book.Pages.Select(Read).OfType<EpubFault>()];
        foreach (var text in Texts) Lead(text);
    }

    /// <summary>The pages that could not be read.</summary>
    public ImmutableArray<EpubFault> Faults { get; }

    /// <summary>The pages that could, in order.</summary>
    public IEnumerable<EpubText> Texts => _book.Pages.Select(Find).OfType<EpubText>();

    /// <summary>The pictures that pages show, with their files.</summary>
    public IEnumerable<(string File, EpubPicture Picture)> Pictures => _shown.Select(shown => (shown.Value, _pictures[shown.Key]));

    /// <summary>The file of a page; null where it could not be read.</summary>
    public EpubText? Find(EpubPage page) => _texts.GetValueOrDefault(Uri.UnescapeDataString(page.Href));

    private EpubFault? Read(EpubPage page)
    {
        var (body, fault) = HtmlTree.Read(page.Html);
        if (body is null) return new EpubFault(page.Id, fault);
        Xhtml.Tidy(body);
        var file = string.Create(CultureInfo.InvariantCulture, $"page-{_texts.Count + 1}.xhtml");
        _texts.Add(Uri.UnescapeDataString(page.Href), new EpubText(page, file, body, Anchors(body)));
        return null;
    }

    /// <summary>The anchors of a page; the second of two equal ones leads nowhere.</summary>
    private static FrozenSet<string> Anchors(XElement body)
    {
        var anchors = new HashSet<string>(StringComparer.Ordinal);
        foreach (var id in body.Descendants().Attributes("id").Where(id => !anchors.Add(id.Value)).ToList()) id.Remove();
        return anchors.ToFrozenSet(StringComparer.Ordinal);
    }

    private void Lead(EpubText text)
    {
        foreach (var link in text.Body.Descendants(EpubXml.Xhtml + "a").Attributes("href").ToList())
        {
            if (Target(link.Value, text) is { } target) link.Value = target;
            else link.Remove();
        }
        foreach (var picture in text.Body.Descendants(EpubXml.Xhtml + "img").ToList()) Show(picture);
    }

    /// <summary>Where a link leads; null where it is no address.</summary>
    private string? Target(string href, EpubText from)
    {
        if (href.StartsWith('#')) return from.Has(href[1..]) ? EpubXml.Fragment(href[1..]) : null;
        if (!href.StartsWith('/') && Uri.TryCreate(href, UriKind.Absolute, out var outside)) return Schemes.Contains(outside.Scheme) ? outside.AbsoluteUri : null;
        var mark = href.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = mark < 0 ? (href, "") : (href[..mark], href[(mark + 1)..]);
        if (_texts.TryGetValue(Uri.UnescapeDataString(path), out var text)) return text.File + (text.Has(anchor) ? EpubXml.Fragment(anchor) : "");
        return Uri.TryCreate(new Uri(_book.Address), href, out var onSite) ? onSite.AbsoluteUri : null;
    }

    /// <summary>A picture that is not in the book leaves its words.</summary>
    private void Show(XElement element)
    {
        var href = Uri.UnescapeDataString(element.Attribute("src")?.Value ?? "");
        if (!_pictures.TryGetValue(href, out var picture))
        {
            element.ReplaceWith(new XElement(EpubXml.Xhtml + "span", new XAttribute("class", "picture"), element.Attribute("alt")?.Value));
            return;
        }
        if (!_shown.TryGetValue(href, out var file)) _shown.Add(href, file = string.Create(CultureInfo.InvariantCulture, $"picture-{_shown.Count + 1}.{Ending(picture.MediaType)}"));
        element.SetAttributeValue("src", file);
        if (element.Attribute("alt") is null) element.SetAttributeValue("alt", "");
    }

    private static string Ending(string mediaType) => mediaType switch
    {
        "image/svg+xml" => "svg",
        "image/jpeg" => "jpg",
        _ => mediaType[(mediaType.IndexOf('/', StringComparison.Ordinal) + 1)..],
    };
}
