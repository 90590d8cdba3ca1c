namespace HandbookSite.Tests;

/// <summary>One page in Dutch with questions or boxes beside it. What they say needs no languages: one text stands for all.</summary>
internal static class TestGuide
{
    /// <summary>Two questions and two outcomes, all of it right.</summary>
    public const string Questions = """
        questions:
          hurt: { ask: Gewond?, help: Kijk goed., answers: { yes: { text: Ja, next: stop }, no: { text: Nee, next: people, adds: [q#kop] } } }
          people: { ask: Mensen?, answers: { yes: { text: Ja, next: stop }, no: { text: Nee, next: go } } }
        outcomes:
          stop: { verdict: no, title: Geen foto, text: Dat doet pijn., whom: de uitvoerder, links: [q, "index"] }
          go: { verdict: yes, title: Toe maar, text: Niemand staat erop. }

        """;

    private const string Pages = """
        -- p.nl.md --
        ---
        title: P
        ---
        ## Begin

        -- q.nl.md --
        ---
        title: Vraag het
        slug: vraag
        ---
        ## Kop

        -- p.guide.yml --

        """;

    /// <summary>The diagnostics of a guide, without the name of its file.</summary>
    public static IEnumerable<string> Diagnostics(string yml) =>
        TestSite.Build(Pages + yml).Diagnostics.Select(line => line.Replace("input/p.guide.yml:", "", StringComparison.Ordinal));

    /// <summary>A handbook whose page 'p' has a guide that is right.</summary>
    public static TestSite Build(string yml, SiteSettings? settings = null) => TestSite.BuildClean(Pages + yml, settings);

    /// <summary>The right guide with one line of it changed.</summary>
    public static string With(string old, string changed) => Questions.Contains(old, StringComparison.Ordinal)
        ? Questions.Replace(old, changed, StringComparison.Ordinal)
        : throw new ArgumentException($"The guide has no '{old}'.", nameof(old));
}
