using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace HandbookSite.Markdown.Html;

/// <summary>A word that leads to its definition at the foot of the page, and that the definition leads back to.</summary>
internal sealed class TermRenderer : HtmlObjectRenderer<TermInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, TermInline term)
    {
        renderer.Write("<a class=\"term\" id=\"use-").Write(term.Term.Id).Write("\" href=\"#term-").Write(term.Term.Id).Write("\">").WriteChildren(term);
        renderer.Write("</a>");
    }
}
