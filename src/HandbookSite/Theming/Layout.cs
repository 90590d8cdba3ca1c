using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using Fluid;
using Fluid.Values;
using HandbookSite.Theming.Views;

namespace HandbookSite.Theming;

/// <summary>A layout that has been checked against the contract.</summary>
internal sealed class Layout(IFluidTemplate template, TemplateOptions options)
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    /// <summary>A text as layouts write it.</summary>
    public static string Encode(string text) => Encoder.Encode(text);

    /// <summary>Writes a whole page.</summary>
    public void Write(IBufferWriter<byte> output, PageView page) => Render(output, page.Site, "page", page);

    /// <summary>The navigation of a section, as a piece of HTML.</summary>
    public string Navigation(SiteView site, ChapterView chapter)
    {
        var output = new ArrayBufferWriter<byte>();
        Render(output, site, "chapter", chapter);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private void Render(IBufferWriter<byte> output, SiteView site, string name, object view)
    {
        var context = new TemplateContext(options)
            .SetValue("site", new ObjectValue(site))
            .SetValue("text", new ObjectValue(site.Texts))
            .SetValue(name, new ObjectValue(view));
        using var writer = new Utf8Writer(output);
        var rendered = template.RenderAsync(writer, Encoder, context);
        // Nothing in a layout waits: parts and members are in memory.
        if (!rendered.IsCompletedSuccessfully) rendered.AsTask().GetAwaiter().GetResult();
    }
}
