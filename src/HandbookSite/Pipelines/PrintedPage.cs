using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using HandbookSite.Downloads.Epub;
using HandbookSite.Pages;
using HandbookSite.Routing;
using HandbookSite.Theming;

namespace HandbookSite.Pipelines;

/// <summary>A page as a piece of the print of its section: ids that no other piece has, headings one level lower, links within the section to the pieces.</summary>
internal sealed class PrintedPage
{
    private static readonly FrozenSet<string> Ids = FrozenSet.Create(StringComparer.Ordinal, "id", "for", "popovertarget", "aria-labelledby", "aria-describedby", "aria-controls");

    private readonly StringBuilder _html = new();
    private readonly string _anchor;
    private readonly FrozenDictionary<string, string> _anchors;

    private PrintedPage(Site site, Chapter chapter, SitePage page)
    {
        _anchor = Anchor(page);
        _anchors = chapter.Pages.Prepend(chapter.Index).ToFrozenDictionary(other => Layout.Encode(site.Href(other.Route)), Anchor, StringComparer.Ordinal);
    }

    /// <summary>The id of a page's piece.</summary>
    public static string Anchor(SitePage page) => page.Source.Name;

    /// <summary>The piece, made by the layout 'printed'.</summary>
    public static string Of(ThemedSite site, Chapter chapter, PageContent page)
    {
        var piece = new PrintedPage(site.Site, chapter, page.Page);
        piece.Rewrite(new HtmlTags(site.Piece("printed", page)));
        return $"<article class=\"piece\" id=\"{piece._anchor}\">\n{piece._html}</article>\n";
    }

    private void Rewrite(HtmlTags tags)
    {
        while (tags.Next())
        {
            if (tags.Name.Length == 0) _html.Append(tags.Text);
            else if (tags.IsEnd) _html.Append("</").Append(Lower(tags.Name)).Append('>');
            else Start(tags);
        }
    }

    private void Start(HtmlTags tags)
    {
        _html.Append('<').Append(Lower(tags.Name));
        foreach (var (name, value) in tags.Attributes) _html.Append(' ').Append(name).Append("=\"").Append(Rewritten(name, value)).Append('"');
        _html.Append('>');
    }

    /// <summary>The page's title has the first level in the piece, and the second in the print.</summary>
    private static string Lower(string name) =>
        name is ['h', >= '1' and <= '5'] ? string.Create(CultureInfo.InvariantCulture, $"h{name[1] - '0' + 1}") : name;

    private string Rewritten(string name, string value)
    {
        if (name == "href") return Link(value);
        return Ids.Contains(name) ? string.Join(' ', value.Split(' ').Select(Own)) : value;
    }

    private string Link(string address)
    {
        var at = address.IndexOf('#', StringComparison.Ordinal);
        var (path, anchor) = at < 0 ? (address, "") : (address[..at], address[(at + 1)..]);
        if (path.Length == 0) return "#" + (anchor.Length == 0 ? _anchor : Own(anchor));
        if (!_anchors.TryGetValue(path, out var target)) return address;
        return anchor.Length == 0 ? "#" + target : $"#{target}--{anchor}";
    }

    private string Own(string id) => $"{_anchor}--{id}";
}
