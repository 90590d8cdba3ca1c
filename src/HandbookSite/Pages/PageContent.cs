using HandbookSite.Markdown;
using HandbookSite.Routing;

namespace HandbookSite.Pages;

/// <summary>A page ready to be laid out: its HTML, its outline, what was found in its text (never its tree), its facts.</summary>
internal sealed record PageContent(SitePage Page, string Html, Outline Outline, TextFindings Findings, PageFacts Facts);
