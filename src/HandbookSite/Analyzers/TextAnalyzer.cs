using System.Collections.Immutable;
using System.Globalization;
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
        var isProtocol = page.Page.Kind == PageKind.Protocol;
        foreach (var box in page.Findings.Boxes)
        {
            if (!isProtocol && OfProtocols.Contains(box.Kind, StringComparer.Ordinal))
                report(box.Place.Says(Codes.MisplacedBox, $"'::: {box.Kind}' belongs to the text of a protocol, which has a YAML file of its name beside it."));
            else if (Problem(box, isProtocol ? [.. Boxes, .. OfProtocols] : Boxes) is { } problem) report(box.Place.Says(Codes.UnknownBox, problem));
        }
        // Once an end is amiss, those below seem to be too.
        if (page.Findings.Boxes.Select(Unclosed).OfType<Diagnostic>().FirstOrDefault() is { } first) report(first);
    }

    private static string? Problem(WrittenBox box, ImmutableArray<string> kinds)
    {
        if (box.Kind.Length > 0 && !kinds.Contains(box.Kind, StringComparer.Ordinal))
            return $"There is no box '{box.Kind}'; there are {string.Join(", ", kinds)}.{Suggestion.For(box.Kind, kinds)}";
        return box.Kind != "when" && box.Rest.Trim().Length > 0 ? $"A box has the heading of its kind; '{box.Rest.Trim()}' is not shown. Put it in the text." : null;
    }

    private static Diagnostic? Unclosed(WrittenBox box)
    {
        if (box.Kind.Length == 0) return box.Place.Says(Codes.UnknownBox, "This ':::' ends no box. Take it out, or see that a box begins above it with ':::' and its kind.");
        if (box.LostEnd is { } lost) return lost.Says(Codes.UnknownBox, $"This ':::' stands too far in to end the box of line {Number(box.Place)}. Put it exactly under the line that begins the box.");
        if (box.Robbed is { } inner) return box.Place.Says(Codes.UnknownBox, $"The box of line {Number(inner)} begins before this one has ended. End this one above it with ':::'; or, if it is to hold the other, begin and end it with one more colon.");
        return box.IsClosed ? null : box.Place.Says(Codes.UnknownBox, "The box that begins here never ends. Put ':::' on a line of its own under it.");
    }

    private static string Number(Place place) => place.Line.ToString(CultureInfo.InvariantCulture);
}
