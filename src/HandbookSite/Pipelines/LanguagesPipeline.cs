using HandbookSite.Content;
using HandbookSite.Routing;
using HandbookSite.Theming;
using HandbookSite.Theming.Views;

namespace HandbookSite.Pipelines;

/// <summary>The page at '/', where a reader chooses a language.</summary>
internal sealed class LanguagesPipeline : Pipeline
{
    private static readonly Route Root = new("/");

    /// <inheritdoc/>
    public override IEnumerable<Claim> Claims(Handbook handbook, Theme? theme) => [new Claim(Root, "the language page", handbook.Place)];

    /// <inheritdoc/>
    protected override IEnumerable<Document> Documents(ThemedSite site)
    {
        var original = site.Site.Handbook.Original;
        return [site.Page(new GeneratedPage("languages", Root, original, site.Site.Handbook.Title(original)))];
    }
}
