using System.Collections.Immutable;
using Markdig.Syntax.Inlines;

namespace HandbookSite.Markdown;

/// <summary>A citation, <c>[@bw-7-653]</c> or <c>[@one; @two]</c>, as pandoc writes them: each id and how far behind the bracket its '@' stands. There are no ids where it is not written right.</summary>
internal sealed class CitationInline(ImmutableArray<(string Id, int Offset)> ids) : LeafInline
{
    /// <summary>The ids of sources.</summary>
    public ImmutableArray<(string Id, int Offset)> Ids => ids;
}
