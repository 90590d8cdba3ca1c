using System.Collections.Immutable;
using static HandbookSite.Theming.TextKind;

namespace HandbookSite.Theming;

/// <summary>A key of the theme's texts: its name, its kind, what it is for, and the names in braces that it holds.</summary>
internal sealed record TextKey(string Name, TextKind Kind, string About, params ImmutableArray<string> Names)
{
    /// <summary>Every key that a file of texts has, no more and no fewer.</summary>
    public static ImmutableArray<TextKey> All { get; } =
    [
        new("direction", Plain, "ltr or rtl"),
        new("skip", Plain, "the link over the menu to the text"),
        new("menu", Plain, "the name of the main menu"),
        new("chapter", Plain, "the name of the list of pages in a section"),
        new("languages", Plain, "the name of the language switch"),
        new("breadcrumb", Plain, "the name of the breadcrumb"),
        new("home", Plain, "the first step of the breadcrumb"),
        new("contents", Plain, "the heading of the table of contents"),
        new("pager", Plain, "the name of the links to previous and next"),
        new("previous", Plain, "the link to the page before"),
        new("next", Plain, "the link to the page after"),
        new("facts", Plain, "the heading of the box of facts"),
        new("published", Plain, "the label of the date"),
        new("reading", Plain, "the label of the reading time"),
        new("reviewed", Plain, "the label of the last review"),
        new("review_by", Plain, "the label of the next review"),
        new("owner", Plain, "the label of who keeps the page"),
        new("tags", Plain, "the label of the subjects"),
        new("draft", Plain, "the notice on a draft in the preview"),
        new("not_translated", Plain, "the notice on a page that has no text in this language"),
        new("missing_title", Plain, "the title of the page for missing addresses"),
        new("missing_text", Plain, "its text"),
        new("choose_language", Plain, "what the language page asks"),
        new("moved_text", Plain, "what a page at an earlier address says, before the link"),
        new("scheme", Plain, "the name of the switch between light and dark"),
        new("scheme_system", Plain, "light or dark as the device says"),
        new("scheme_light", Plain, "light"),
        new("scheme_dark", Plain, "dark"),
        new("feed", Plain, "the link to the feed"),
        new("licence", Plain, "the line on licences at the foot"),
        new("note", Plain, "the heading of a box"),
        new("tip", Plain, "the heading of a box"),
        new("warning", Plain, "the heading of a box"),
        new("example", Plain, "the heading of a box"),
        new("legal", Plain, "the heading of a box"),
        new("table", Plain, "the name of a table's frame, which scrolls"),
        new("done", Plain, "a task that is done"),
        new("to_do", Plain, "a task that is not"),
        new("footnote", Plain, "the name of a footnote's number, before the number"),
        new("footnote_back", Plain, "the name of the way back from a footnote, before the number"),
        new("permalink", Pattern, "the name of the link to a heading", "title"),
        new("date", Pattern, "a date in words", "day", "month", "year"),
        new("minutes", Plural, "the reading time", "n"),
        new("months", Months, "the names of the months, January first"),
    ];
}
