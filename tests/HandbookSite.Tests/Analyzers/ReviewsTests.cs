using System.Collections.Immutable;

namespace HandbookSite.Tests.Analyzers;

public sealed class ReviewsTests
{
    private const string Handbook = "-- index.nl.md --\n---\ntitle: Begin\nreview_by: 2027-01-31\n---\nEen. [@wet]\n-- sources.yml --\nwet: { title: Wet, checked: 2026-11-24, review_by: 2027-02-28 }\n";

    [Fact]
    public void What_is_overdue_on_a_day_is_named() => Assert.Equal(
        [
            "input/index.nl.md:1:1: warning HB214: The page wanted to be gone over by 2027-01-31. Go over it, and set 'reviewed' and 'review_by'.",
            "input/sources.yml:1:1: warning HB214: The source 'wet' wanted to be checked again by 2027-02-28. Check it, and set 'checked' and 'review_by'.",
        ],
        On(new DateOnly(2027, 3, 1)));

    [Fact]
    public void The_day_itself_is_in_time() => Assert.Empty(On(new DateOnly(2027, 1, 31)));

    [Fact]
    public void Without_a_day_nothing_is_overdue() => Assert.Empty(On(null));

    private static ImmutableArray<string> On(DateOnly? day) => TestSite.Build(Handbook, new SiteSettings(AsOf: day)).Diagnostics;
}
