namespace HandbookSite.Tests.Input;

/// <summary>A page and its sisters in other languages say the same: the same ids, the same links, the same sources, in the same order.</summary>
public sealed class PairTests
{
    public static TheoryData<string> Ids => RealHandbook.Ids;

    [Fact]
    public void Every_page_of_the_brief_is_there()
    {
        string[] cases = ["linkedin-contact", "clients-look-along", "friday-night", "departed-account", "false-name", "others-logo", "site-photo", "angry-reply"];
        string[] protocols = ["house-rules", "full-protocol", "linkedin", "mixed-media", "company-account", "leaving", "site-photos", "misuse", "photo-consent"];
        string[] roots = ["index", "which-protocol", "photo", "checklist", "glossary", "book", "about", "privacy", "weblog/interview"];
        var there = RealHandbook.Site.Result.Pages.Where(page => !page.IsFallback).Select(page => $"{page.Id}.{page.Language.Code}").ToHashSet(StringComparer.Ordinal);
        var brief = cases.Select(name => "cases/" + name).Concat(protocols.Select(name => "protocols/" + name)).Concat(roots);
        Assert.Equal("", string.Join(' ', brief.SelectMany(id => new[] { $"{id}.nl", $"{id}.en" }).Except(there, StringComparer.Ordinal)));
    }

    [Fact]
    public void Nothing_is_wrong_with_the_handbook() => Assert.Empty(RealHandbook.Site.Diagnostics);

    [Theory]
    [MemberData(nameof(Ids))]
    public void Languages_have_the_same_ids(string id) => Assert.Equal(Anchors(id, "nl"), Anchors(id, "en"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Languages_have_the_same_links(string id) => Assert.Equal(Links(id, "nl"), Links(id, "en"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Languages_have_the_same_sources_section_by_section(string id) => Assert.Equal(Citations(id, "nl"), Citations(id, "en"));

    /// <summary>Ids that belong to the words of one language alone are left out: those of terms.</summary>
    private static IEnumerable<string> Anchors(string id, string language) =>
        RealHandbook.MainOf(id, language).QuerySelectorAll(".text [id], .guide [id], .checklist [id]").Select(element => element.Id!).Where(anchor => anchor is not ['_', ..] && !anchor.StartsWith("use-", StringComparison.Ordinal) && !anchor.StartsWith("term-", StringComparison.Ordinal)).Order(StringComparer.Ordinal);

    private static IEnumerable<string> Links(string id, string language)
    {
        var routes = RealHandbook.Site.Result.Pages.Where(page => page.Language.Code == language).ToDictionary(page => "/handbook" + page.Route.Encoded, page => page.Id, StringComparer.Ordinal);
        return RealHandbook.MainOf(id, language).QuerySelectorAll(".text a[href]:not(.term):not(.anchor), .guide a[href], .checklist a[href]")
            .Where(link => link.Closest(".terms") is null)
            .Select(link => link.GetAttribute("href")!.Split('#'))
            .Where(parts => parts[0].Length > 0)
            .Select(parts => routes.GetValueOrDefault(parts[0], parts[0]) + (parts.Length > 1 ? "#" + parts[1] : ""))
            .Order(StringComparer.Ordinal);
    }

    private static IEnumerable<string> Citations(string id, string language)
    {
        var section = "";
        foreach (var element in RealHandbook.MainOf(id, language).QuerySelectorAll(".text h2, .text a[href^='#source-']"))
        {
            if (element.LocalName == "h2") section = element.Id ?? "";
            else yield return $"{section} {element.GetAttribute("href")}";
        }
    }
}
