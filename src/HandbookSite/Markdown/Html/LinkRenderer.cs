using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace HandbookSite.Markdown.Html;

/// <summary>Links, and pictures with their size, which load when they come near.</summary>
internal sealed class LinkRenderer(HtmlWriter writer) : HtmlObjectRenderer<LinkInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        var address = writer.Surroundings.Resolve(link.Url ?? "");
        if (link.IsImage) Picture(renderer, link, address);
        else Link(renderer, link, address);
    }

    private static void Link(HtmlRenderer renderer, LinkInline link, LinkAddress address)
    {
        renderer.Write("<a href=\"").WriteEscapeUrl(address.Href).Write('"');
        Title(renderer, link);
        renderer.Write('>').WriteChildren(link);
        renderer.Write("</a>");
    }

    private static void Picture(HtmlRenderer renderer, LinkInline link, LinkAddress address)
    {
        renderer.Write("<img src=\"").WriteEscapeUrl(address.Href).Write("\" alt=\"").WriteEscape(PlainText.Of(link)).Write('"');
        Title(renderer, link);
        if (address.Width > 0)
            renderer.Write(string.Create(CultureInfo.InvariantCulture, $" width=\"{address.Width}\" height=\"{address.Height}\""));
        renderer.Write(" loading=\"lazy\" decoding=\"async\">");
    }

    private static void Title(HtmlRenderer renderer, LinkInline link)
    {
        if (!string.IsNullOrEmpty(link.Title)) renderer.Write(" title=\"").WriteEscape(link.Title).Write('"');
    }
}
