using HandbookSite.Content;
using Markdig.Syntax.Inlines;

namespace HandbookSite.Markdown;

/// <summary>The first use of a term on a page, around its words.</summary>
internal sealed class TermInline(GlossaryTerm term) : ContainerInline
{
    /// <summary>The term.</summary>
    public GlossaryTerm Term => term;
}
