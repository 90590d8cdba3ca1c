using System.Globalization;
using HandbookSite.Content;
using HandbookSite.Diagnostics;

namespace HandbookSite.Analyzers;

/// <summary>Which pages and sources want to be gone over again on a day.</summary>
internal static class Reviews
{
    /// <summary>Reports each of them; a page once for each language that says so.</summary>
    public static void Check(Handbook handbook, DateOnly day, Action<Diagnostic> report)
    {
        foreach (var text in handbook.Pages.SelectMany(page => page.Translations).Where(text => text.Meta.ReviewBy < day))
            report(text.Place.Says(Codes.OverdueReview, $"The page wanted to be gone over by {Iso(text.Meta.ReviewBy!.Value)}. Go over it, and set 'reviewed' and 'review_by'."));
        foreach (var source in handbook.Sources.Values.Where(source => source.ReviewBy < day))
            report(source.Place.Says(Codes.OverdueReview, $"The source '{source.Id}' wanted to be checked again by {Iso(source.ReviewBy)}. Check it, and set 'checked' and 'review_by'."));
    }

    private static string Iso(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
