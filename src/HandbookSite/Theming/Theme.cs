using System.Collections.Frozen;
using HandbookSite.Downloads.Word;

namespace HandbookSite.Theming;

/// <summary>How the site looks and speaks: layouts, words by language code, assets, and the looks of Word files.</summary>
internal sealed record Theme(FrozenDictionary<string, Layout> Layouts, FrozenDictionary<string, Texts> Texts, Assets Assets, WordLooks Word)
{
    /// <summary>The layouts that every theme has.</summary>
    public static System.Collections.Immutable.ImmutableArray<string> LayoutNames { get; } =
        ["article", "downloads", "home", "languages", "navigation", "not-found", "not-found-all", "print", "printed", "protocol", "redirect", "section"];
}
