using HandbookSite.Conditions;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Markdown;
using HandbookSite.Pages;
using HandbookSite.Routing;

namespace HandbookSite.Analyzers;

/// <summary>Blanks are of fields that are there, stand where documents can hold them, and what a protocol lists it uses.</summary>
internal sealed class FieldAnalyzer : IAnalyzer
{
    /// <inheritdoc/>
    public void Check(PageContent page, Handbook handbook, Action<Diagnostic> report)
    {
        var fields = page.Page.Source.Protocol?.Fields.ToDictionary(field => field.Key, StringComparer.Ordinal) ?? (IReadOnlyDictionary<string, Field>)handbook.Fields;
        foreach (var written in page.Findings.Fields)
        {
            if (!fields.TryGetValue(written.Name, out var field)) report(written.Place.Says(Codes.UnknownField, Unknown(written.Name, page.Page, handbook, fields)));
            else if (Misplaced(written, field) is { } problem) report(written.Place.Says(Codes.MisplacedField, problem));
        }
        if (page.Page.Source.Protocol is not null) Braces(page, report);
    }

    /// <inheritdoc/>
    public void Check(Site site, IReadOnlyList<PageFacts> pages, Action<Diagnostic> report)
    {
        foreach (var page in pages.Select(facts => facts.Page).Where(page => page is { IsFallback: false, Source.Protocol.IsNumbered: true } && page.Text == page.Source.Original))
        {
            var used = Used(site, pages, page);
            foreach (var field in page.Source.Protocol!.Fields.Where(field => !field.IsCommon && !used.Contains(field.Key)))
                report(field.Place.Says(Codes.UnusedField, $"The protocol lists the field '{field.Key}' and uses it nowhere. Use it, or take it out."));
        }
    }

    /// <summary>A document shows braces as they are typed, and nobody can fill them in.</summary>
    private static void Braces(PageContent page, Action<Diagnostic> report)
    {
        foreach (var brace in page.Findings.StrayBraces)
            report(brace.Place.Says(Codes.UnknownField, $"'{brace.Id}' is read neither as a blank nor as an id. A blank is '{{{{company}}}}', with the name of one field; an id is '{{#photos}}'. Write '\\{{' for a brace that readers shall see."));
        foreach (var link in page.Facts.Links.Where(link => link.Written.Contains("{{", StringComparison.Ordinal)))
            report(link.Place.Says(Codes.MisplacedField, "A blank stands in the address of a link, where nobody can fill it in. Put it in the text."));
        if (page.Page.Text.Meta.Title.Contains("{{", StringComparison.Ordinal) || page.Page.Text.Meta.Summary?.Contains("{{", StringComparison.Ordinal) == true)
            report(page.Page.Text.Place.Says(Codes.MisplacedField, "A blank stands in the title or the summary, where nobody can fill it in. Put it in the text."));
    }

    private static string Unknown(string name, SitePage page, Handbook handbook, IReadOnlyDictionary<string, Field> fields) =>
        page.Source.Protocol is { } protocol && handbook.Fields.ContainsKey(name)
            ? $"The protocol does not list the field '{name}'. Add it to 'fields' of {protocol.Place.Path}."
            : $"{(page.Source.Protocol is null ? "fields.yml" : "The protocol")} has no field '{name}'.{Suggestion.For(name, fields.Keys)}";

    private static string? Misplaced(WrittenField written, Field field)
    {
        if (written.IsInLink) return $"The blank of '{written.Name}' stands in the words of a link, where nobody can fill it in. Put it beside the link.";
        if (written.IsInFootnote) return $"The blank of '{written.Name}' stands in a footnote, where nobody looks for it. Put it in the text.";
        return field is { Type: FieldType.List, Columns.IsEmpty: false } && !written.IsAlone
            ? $"'{written.Name}' is a table of its columns; it stands alone in its paragraph, with an empty line before and after it."
            : null;
    }

    private static HashSet<string> Used(Site site, IReadOnlyList<PageFacts> pages, SitePage page)
    {
        var protocol = page.Source.Protocol!;
        var section = page.Id[..(page.Id.LastIndexOf('/') + 1)];
        var texts = protocol.Annexes.Select(annex => site.Find(section + annex.Name, page.Language)).OfType<SitePage>().Prepend(page);
        var used = texts.SelectMany(text => pages[text.Index].Fields).ToHashSet(StringComparer.Ordinal);
        foreach (var signatory in protocol.Signatories.Concat(protocol.Annexes.SelectMany(annex => annex.Signatories)))
        {
            used.UnionWith(signatory.NameFields.Append(signatory.RoleField));
            used.UnionWith(Asked(signatory.When));
        }
        if (protocol.HasReceipt) used.UnionWith(Signatory.OfReceipt.NameFields.Append(Signatory.OfReceipt.RoleField));
        used.UnionWith(protocol.Fields.Where(field => field.IsControl).Select(field => field.Key));
        AddAsked(protocol, used);
        return used;
    }

    /// <summary>Adds what decides whether a used field is needed; what decides about that is used too.</summary>
    private static void AddAsked(Protocol protocol, HashSet<string> used)
    {
        int before;
        do
        {
            before = used.Count;
            foreach (var field in protocol.Fields.Where(field => used.Contains(field.Key))) used.UnionWith(Asked(field.When));
        }
        while (used.Count > before);
    }

    private static IEnumerable<string> Asked(Condition? condition) => condition?.Questions.Select(question => question.Field.Text) ?? [];
}
