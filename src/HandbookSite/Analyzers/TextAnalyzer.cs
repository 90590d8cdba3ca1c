using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Markdown;
using HandbookSite.Pages;

namespace HandbookSite.Analyzers;

/// <summary>Texts are Markdown without HTML, with ids and boxes that are understood.</summary>
internal sealed class TextAnalyzer : IAnalyzer
{
    private static readonly ImmutableArray<string> Boxes = ["note", "tip", "warning", "example", "legal"];

    private static readonly ImmutableArray<string> OfProtocols = ["why", "when"];

    /// <inheritdoc/>
    public void Check(PageContent page, Handbook handbook, Action<Diagnostic> report)
    {
        foreach (var place in handbook.RawHtml && page.Page.Kind != PageKind.Protocol ? [] : page.Findings.RawHtml)
            report(place.Says(Codes.RawHtml, "HTML has no place in a page. Write it in Markdown."));
        foreach (var id in page.Findings.StrayIds)
            report(id.Place.Says(Codes.BadAnchor, $"'{id.Id}' is not read as an id. An id has lower-case letters, digits and hyphens, and ends a heading or the first line of a list item."));
        foreach (var place in page.Findings.StrayHeadings)
            report(place.Says(Codes.HeadingLevel, "A heading has a space after its '##'. Put one there."));
        foreach (var place in page.Findings.OpenCode)
            report(place.Says(Codes.UnknownBox, "The code that begins here never ends. Put '```' on a line of its own under it."));
        foreach (var box in page.Findings.Boxes)
        {
            if (page.Page.Kind != PageKind.Protocol && OfProtocols.Contains(box.Kind, StringComparer.Ordinal))
                report(box.Place.Says(Codes.MisplacedBox, $"'::: {box.Kind}' belongs to the text of a protocol, which has a YAML file of its name beside it."));
            else if (Problem(box, page.Page.Kind == PageKind.Protocol ? [.. Boxes, .. OfProtocols] : Boxes) is { } problem) report(box.Place.Says(Codes.UnknownBox, problem));
        }
    }

    private static string? Problem(WrittenBox box, ImmutableArray<string> kinds) => kinds.Contains(box.Kind, StringComparer.Ordinal)
        ? Unclosed(box)
        : $"There is no box '{box.Kind}'; there are {string.Join(", ", kinds)}.{Suggestion.For(box.Kind, kinds)}";

    private static string? Unclosed(WrittenBox box)
    {
        if (box.Kind != "when" && box.Rest.Trim().Length > 0) return $"A box has the heading of its kind; '{box.Rest.Trim()}' is not shown. Put it in the text.";
        return box.IsClosed ? null : "The box that begins here never ends. Put ':::' on a line of its own under it.";
    }
}
