using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Pages;

namespace HandbookSite.Analyzers;

/// <summary>Headings go down one level at a time, under the title (WCAG 2.2, technique G141).</summary>
internal sealed class HeadingAnalyzer : IAnalyzer
{
    /// <inheritdoc/>
    public void Check(PageContent page, Handbook handbook, Action<Diagnostic> report)
    {
        var above = 1;
        foreach (var heading in page.Outline.Headings)
        {
            if (heading.Text.Length == 0)
                report(heading.Place.Says(Codes.HeadingLevel, "The heading has no words. Write some, or take it away."));
            if (heading.Level == 1)
                report(heading.Place.Says(Codes.HeadingLevel, "The title is the only heading of level 1. Begin this one with '##'."));
            else if (heading.Level > above + 1)
                report(heading.Place.Says(Codes.HeadingLevel, $"A heading of level {heading.Level} stands under one of level {above}. Begin it with '{new string('#', above + 1)}'."));
            above = heading.Level;
        }
    }
}
