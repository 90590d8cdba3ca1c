using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace HandbookSite.Markdown.Html;

/// <summary>A heading, and beside it (so that its name stays its own) the link to itself.</summary>
internal sealed class HeadingRenderer(HtmlWriter writer) : HtmlObjectRenderer<HeadingBlock>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, HeadingBlock heading)
    {
        var level = (char)('0' + heading.Level);
        renderer.EnsureLine().Write("<div class=\"heading level-").Write(level).Write("\"><h").Write(level).WriteAttributes(heading).Write('>');
        renderer.WriteLeafInline(heading).Write("</h").Write(level).Write("><a class=\"anchor\" href=\"#").WriteEscapeUrl(heading.GetAttributes().Id!).Write('"');
        writer.WriteWordsLanguage(renderer);
        renderer.Write(" aria-label=\"").WriteEscape(writer.Surroundings.Permalink(PlainText.Of(heading.Inline))).WriteLine("\">#</a></div>");
    }
}
