using System.Globalization;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace HandbookSite.Markdown.Html;

/// <summary>The numbers of the sources that a citation names, each a link to the list at the foot of the page.</summary>
internal sealed class CitationRenderer(HtmlWriter writer) : HtmlObjectRenderer<CitationInline>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, CitationInline citation) => renderer.Write(Html(citation.Ids.Select(id => id.Id), writer.Surroundings.Cite, writer.Surroundings.Word("source")));

    /// <summary>The same for any page; <paramref name="cite"/> gives a source its number, and says whether it had none before; null for what is no source.</summary>
    public static string Html(IEnumerable<string> ids, Func<string, (int Number, bool IsFirst)?> cite, string word)
    {
        var links = ids.Select(id => (Id: id, Cited: cite(id))).Where(source => source.Cited is not null).Select(source =>
        {
            var number = source.Cited!.Value.Number.ToString(CultureInfo.InvariantCulture);
            return $"<a{(source.Cited.Value.IsFirst ? $" id=\"cite-{source.Id}\"" : "")} href=\"#source-{source.Id}\" aria-label=\"{word} {number}\">{number}</a>";
        }).ToList();
        return links.Count == 0 ? "" : $"<sup class=\"cite\">{string.Join(' ', links)}</sup>";
    }
}
