using System.Text;
using Markdig.Extensions.Footnotes;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace HandbookSite.Markdown.Html;

/// <summary>Writes a tree as HTML. Not for two threads at once: a worker has its own.</summary>
internal sealed class HtmlWriter
{
    private readonly StringBuilder _text = new();
    private readonly HtmlRenderer _renderer;

    public HtmlWriter()
    {
        _renderer = new HtmlRenderer(new StringWriter(_text)) { UseNonAsciiNoEscape = true };
        MarkdownParser.SetUp(_renderer);
        _renderer.ObjectRenderers.Replace<Markdig.Renderers.Html.HeadingRenderer>(new HeadingRenderer(this));
        _renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new LinkRenderer(this));
        _renderer.ObjectRenderers.Replace<HtmlBlockRenderer>(new RawBlockRenderer());
        _renderer.ObjectRenderers.Replace<HtmlInlineRenderer>(new RawInlineRenderer());
        _renderer.ObjectRenderers.Replace<Markdig.Extensions.Tables.HtmlTableRenderer>(new TableRenderer(this));
        _renderer.ObjectRenderers.Replace<HtmlTaskListRenderer>(new TaskRenderer(this));
        _renderer.ObjectRenderers.Replace<HtmlFootnoteLinkRenderer>(new FootnoteRenderer(this));
        _renderer.ObjectRenderers.Replace<HtmlFootnoteGroupRenderer>(new FootnotesRenderer());
        _renderer.ObjectRenderers.Replace<ThematicBreakRenderer>(new RuleRenderer());
        _renderer.ObjectRenderers.Replace<LineBreakInlineRenderer>(new LineBreakRenderer());
        _renderer.ObjectRenderers.Insert(0, new BoxRenderer(this));
        _renderer.ObjectRenderers.Insert(0, new FieldRenderer());
        _renderer.ObjectRenderers.Insert(0, new TermRenderer());
        _renderer.ObjectRenderers.Insert(0, new CitationRenderer(this));
    }

    /// <summary>The surroundings of the text that is being written.</summary>
    internal HtmlSurroundings Surroundings { get; private set; } = new(href => new LinkAddress(href), word => word, title => title, null);

    /// <summary>The HTML of a text whose headings have their ids.</summary>
    public string Write(MarkdownText text, HtmlSurroundings surroundings)
    {
        Surroundings = surroundings;
        _text.Clear();
        _renderer.Render(text.Tree);
        return _text.ToString();
    }

    /// <summary>The attribute that says which language the reader's words have, where the text has another.</summary>
    internal void WriteWordsLanguage(HtmlRenderer renderer)
    {
        if (Surroundings.WordsLanguage is { } language) renderer.Write(" lang=\"").WriteEscape(language).Write('"');
    }
}
