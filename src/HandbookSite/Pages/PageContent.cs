using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Downloads;
using HandbookSite.Markdown;
using HandbookSite.Protocols.Model;
using HandbookSite.Routing;

namespace HandbookSite.Pages;

/// <summary>A page ready to be laid out: its HTML, its outline, what was found in its text (never its tree), its facts.</summary>
internal sealed record PageContent(SitePage Page, string Html, Outline Outline, TextFindings Findings, PageFacts Facts)
{
    /// <summary>The document of a protocol in the language of its text; null for any other page, and for one that its readers get in another language.</summary>
    public ProtocolDocument? Document { get; init; }

    /// <summary>The terms of the glossary whose first use leads to their definition at the foot of the page.</summary>
    public ImmutableArray<GlossaryTerm> Terms { get; init; } = [];

    /// <summary>The sources that its text cites, by their numbers on the page.</summary>
    public ImmutableArray<SourceEntry> Sources { get; init; } = [];

    /// <summary>What can be downloaded of it.</summary>
    public ImmutableArray<Download> Downloads { get; init; } = [];
}
