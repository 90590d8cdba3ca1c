using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace HandbookSite.Markdown.Html;

/// <summary>HTML as it stands, where a handbook allows it; comments are the author's own and stay at home.</summary>
internal sealed class RawBlockRenderer : HtmlObjectRenderer<HtmlBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, HtmlBlock html)
    {
        if (!HtmlComment.Is(html.Lines.ToString())) renderer.WriteLeafRawLines(html, writeEndOfLines: true, escape: false);
    }
}
