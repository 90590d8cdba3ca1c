using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace HandbookSite.Markdown.Html;

/// <summary>HTML within a line as it stands, where a handbook allows it; comments stay at home.</summary>
internal sealed class RawInlineRenderer : HtmlObjectRenderer<HtmlInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, HtmlInline html)
    {
        if (!HtmlComment.Is(html.Tag)) renderer.Write(html.Tag);
    }
}
