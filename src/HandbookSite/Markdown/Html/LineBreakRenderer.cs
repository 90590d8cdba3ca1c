using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace HandbookSite.Markdown.Html;

/// <summary>The end of a line, as HTML writes it where the author meant it.</summary>
internal sealed class LineBreakRenderer : HtmlObjectRenderer<LineBreakInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, LineBreakInline end) => renderer.WriteLine(end.IsHard ? "<br>" : "");
}
