using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Diagnostics;

namespace HandbookSite.Reading;

/// <summary>Gives the pages that have a <c>.guide.yml</c> of their name beside them their questions or boxes.</summary>
internal static class GuidesReader
{
    private const string Ending = ".guide.yml";

    /// <summary>The pages, each with its guide; <paramref name="ids"/> are those of all texts, drafts too.</summary>
    public static ImmutableArray<Page> Read(SourceFolder input, ImmutableArray<Page> pages, ImmutableHashSet<string> ids, ImmutableArray<Language> languages, Action<Diagnostic> report)
    {
        var guides = new Dictionary<string, Guide>(StringComparer.Ordinal);
        foreach (var file in input.Files)
        {
            if (IdOf(file) is not { } id) continue;
            var guide = GuideYmlReader.Read(file, languages, report);
            if (ids.Contains(id)) guides.Add(id, guide);
            else report(guide.Place.Says(Codes.LonelyGuide, $"No text stands beside these questions or boxes. Add '{id[(id.IndexOf('/', StringComparison.Ordinal) + 1)..]}.<language>.md'.{Suggestion.For(id, ids)}"));
        }
        return [.. pages.Select(page => guides.TryGetValue(page.Id, out var guide) ? page with { Guide = guide } : page)];
    }

    /// <summary>The id of the page that a file belongs to: in the input folder or one folder deep; null where it is no guide.</summary>
    public static string? IdOf(SourceFile file)
    {
        if (!file.Path.EndsWith(Ending, StringComparison.Ordinal) || file.Path.Count(letter => letter == '/') > 1) return null;
        var id = file.Path[..^Ending.Length];
        return id.Length == 0 || id.EndsWith('/') || id.Contains('.', StringComparison.Ordinal) ? null : id;
    }
}
