using Markdig.Extensions.CustomContainers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace HandbookSite.Markdown.Html;

/// <summary>A box: a note, tip, warning, example or point of law under a heading in the reader's language.</summary>
internal sealed class BoxRenderer(HtmlWriter writer) : HtmlObjectRenderer<CustomContainer>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, CustomContainer box)
    {
        var kind = box.Info ?? "";
        renderer.EnsureLine().Write("<div class=\"box ").WriteEscape(kind).Write("\" role=\"note\"><p class=\"box-title\"");
        writer.WriteWordsLanguage(renderer);
        renderer.Write('>').WriteEscape(writer.Surroundings.Word(kind)).WriteLine("</p>");
        renderer.WriteChildren(box);
        renderer.EnsureLine().WriteLine("</div>");
    }
}
