using Markdig.Extensions.Footnotes;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace HandbookSite.Markdown.Html;

/// <summary>The number that leads to a footnote, and the arrow that leads back, each with a name.</summary>
internal sealed class FootnoteRenderer(HtmlWriter writer) : HtmlObjectRenderer<FootnoteLink>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, FootnoteLink link)
    {
        var number = link.Footnote.Order.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var place = link.Index.ToString(System.Globalization.CultureInfo.InvariantCulture);
        if (link.IsBackLink) renderer.Write(" <a class=\"footnote-back\" href=\"#fnref:").Write(place).Write("\" role=\"doc-backlink\"");
        else renderer.Write("<sup><a class=\"footnote\" id=\"fnref:").Write(place).Write("\" href=\"#fn:").Write(number).Write("\" role=\"doc-noteref\"");
        writer.WriteWordsLanguage(renderer);
        renderer.Write(" aria-label=\"").WriteEscape(writer.Surroundings.Word(link.IsBackLink ? "footnote_back" : "footnote")).Write(' ').Write(number).Write("\">");
        renderer.Write(link.IsBackLink ? "↩" : number).Write(link.IsBackLink ? "</a>" : "</a></sup>");
    }
}
