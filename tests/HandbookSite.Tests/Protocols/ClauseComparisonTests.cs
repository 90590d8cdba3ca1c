using System.Collections.Immutable;

namespace HandbookSite.Tests.Protocols;

public sealed class ClauseComparisonTests
{
    private const string Original = "## Doel {#doel}\n\n1. Een. {#een}\n\n::: when photos = ask\n1. Twee. {#twee}\n:::";

    [Fact]
    public void A_translation_with_the_same_clauses_is_right() => Assert.Empty(Diagnostics(Original.Replace("Een", "One", StringComparison.Ordinal)));

    [Theory]
    [InlineData("## Doel {#doel}\n\n1. Een. {#een}\n\n::: when photos = firm\n1. Twee. {#twee}\n:::", "input/protocols/p.en.md:8:1: error HB607: The original has the alternative 'photos = ask' (input/protocols/p.nl.md:8:1); here stands the alternative 'photos = firm'.")]
    [InlineData("## Doel {#doel}\n\n::: when photos = ask\n1. Twee. {#twee}\n:::\n\n1. Een. {#een}", "input/protocols/p.en.md:6:1: error HB607: The original has the clause 'een' (input/protocols/p.nl.md:6:1); here stands the alternative 'photos = ask'.")]
    [InlineData(Original + "\n\n1. Drie.", "input/protocols/p.en.md:12:1: error HB607: Here stands a clause without an id, and the original has nothing more.")]
    [InlineData("## Doel {#doel}\n\n1. Een. {#een}\n\n   ::: when size = lt10\n   Meer.\n   :::\n\n::: when photos = ask\n1. Twee. {#twee}\n:::", "input/protocols/p.en.md:8:4: error HB607: The original has the alternative 'photos = ask' (input/protocols/p.nl.md:8:1); here stands the alternative 'size = lt10'.")]
    public void The_first_difference_is_reported(string english, string line) => Assert.Equal([line], Diagnostics(english));

    [Fact]
    public void A_clause_that_is_missing_is_reported_where_the_text_ends() => Assert.Contains(
        "input/protocols/p.en.md:6:1: error HB607: The original has the alternative 'photos = ask' (input/protocols/p.nl.md:8:1); here the text ends.",
        Diagnostics("## Doel {#doel}\n\n1. Een. {#een}"));

    [Fact]
    public void A_translation_without_text_is_reported_in_its_own_file() => Assert.Contains(
        "input/protocols/p.en.md:4:1: error HB607: The original has the article 'doel' (input/protocols/p.nl.md:4:1); here the text ends.",
        Diagnostics(""));

    private static ImmutableArray<string> Diagnostics(string english) => TestSite.Build(TestProtocol.Bilingual(Original, english)).Diagnostics;
}
