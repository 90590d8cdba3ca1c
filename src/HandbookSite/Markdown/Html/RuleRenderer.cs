using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace HandbookSite.Markdown.Html;

/// <summary>A rule between paragraphs, as HTML writes it.</summary>
internal sealed class RuleRenderer : HtmlObjectRenderer<ThematicBreakBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, ThematicBreakBlock rule) => renderer.EnsureLine().WriteLine("<hr>");
}
