using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Routing;

namespace HandbookSite.Theming.Views;

/// <summary>A term of the glossary in the language of a text; its address leads to the glossary of the reader.</summary>
internal sealed class TermView(Site site, GlossaryTerm term, Language reader, Language language)
{
    public string Id => term.Id;

    public TermWords Words { get; } = term.In(language)!;

    public string? Href => site.Find(Handbook.GlossaryId, reader) is { } page ? $"{site.Href(page.Route)}#{term.Id}" : null;

    public ImmutableArray<TermWordView> Others =>
        [.. site.Handbook.Languages.Where(other => other.Index != language.Index && term.In(other) is not null).Select(other => new TermWordView(other, term.In(other)!.Term))];
}
