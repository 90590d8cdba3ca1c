namespace HandbookSite.Tests;

/// <summary>A handbook with a glossary and one page, <c>input/p.nl.md</c>, whose text begins on line 4.</summary>
internal static class TestGlossary
{
    /// <summary>Terms in Dutch.</summary>
    public const string Dutch = """
        relatiebeding:
          nl: { term: relatiebeding, article: het, forms: [relatiebedingen], synonyms: [relatieclausule], definition: Afspraak over klanten. }
        sociale-media:
          nl: { term: sociale media, definition: Diensten. }
        account:
          nl: { term: account, forms: ["account's"], definition: Toegang. }
        bedrijfsaccount:
          nl: { term: zakelijk account, forms: [account van het bedrijf], definition: Account dat namens het bedrijf spreekt. }
        avg:
          nl: { term: AVG, synonyms: [OR], definition: Europese regels. }
        cao:
          nl: { term: cao, forms: ["cao's"], definition: Afspraken. }

        """;

    /// <summary>The page of a glossary in Dutch.</summary>
    public const string Page = "-- glossary.nl.md --\n---\ntitle: Begrippen\n---\nWoorden, ook relatiebeding.\n";

    /// <summary>A handbook with these terms and a text.</summary>
    public static string Blocks(string text, string terms = Dutch) => $"{Page}-- glossary.yml --\n{terms}-- p.nl.md --\n---\ntitle: P\n---\n{text}\n";

    /// <summary>The words that lead to a definition, in the order of the page, and the term of each.</summary>
    public static string Linked(string text) => string.Join(", ", TestSite.BuildClean(Blocks(text)).Html("nl/p/index.html").QuerySelectorAll("a.term").Select(link => $"{link.TextContent.ReplaceLineEndings(" ")} > {link.GetAttribute("href")}"));
}
