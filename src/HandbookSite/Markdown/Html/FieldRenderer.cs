using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace HandbookSite.Markdown.Html;

/// <summary>A blank with its label in brackets, which stay when somebody copies the text.</summary>
internal sealed class FieldRenderer : HtmlObjectRenderer<FieldInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, FieldInline field) =>
        renderer.Write("<span class=\"field\">[").WriteEscape(field.Shown).Write("]</span>");
}
