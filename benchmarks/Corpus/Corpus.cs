using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace HandbookSite.Benchmarks;

/// <summary>A handbook for measurements: as many pages as asked for, half of them Dutch and half their English translations, of 850 words each, the same at every run.</summary>
internal static class Corpus
{
    private const int PagesInSection = 100;
    private const int Paragraphs = 10;
    private const int WordsInParagraph = 75;

    private static readonly ImmutableArray<string> Languages = ["nl", "en"];

    private static readonly ImmutableArray<string> Words =
    [
        .. ("bouwplaats opdrachtgever foto bericht account bedrijf medewerker afspraak regel toestemming naam logo klant vraag antwoord dag week jaar " +
            "site client photo post account company employee agreement rule consent name logo customer question answer day week year de het een the a of van op in").Split(' '),
    ];

    /// <summary>The files of the handbook: path and text. Pages stand in sections of a hundred.</summary>
    public static IEnumerable<(string Path, string Text)> Files(int pages)
    {
        var originals = (pages + 1) / Languages.Length;
        var sections = Enumerable.Range(0, (originals + PagesInSection - 1) / PagesInSection).Select(Section).ToList();
        yield return ("handbook.yml", Settings(sections));
        foreach (var language in Languages)
        {
            yield return ($"index.{language}.md", "---\ntitle: Handbook\n---\n\nText.\n");
            foreach (var section in sections) yield return ($"{section}/index.{language}.md", $"---\ntitle: {section} {language}\nsummary: Pages.\n---\n\nText.\n");
        }
        for (var page = 0; page < originals; page++)
            foreach (var language in Languages) yield return ($"{Section(page / PagesInSection)}/{Name(page)}.{language}.md", Page(page, originals, language));
    }

    private static string Section(int number) => "section-" + number.ToString("000", CultureInfo.InvariantCulture);

    private static string Name(int page) => "page-" + page.ToString("00000", CultureInfo.InvariantCulture);

    private static string Settings(IEnumerable<string> sections) => $$"""
        url: https://example.org/handbook/
        title: { nl: Handboek, en: Handbook }
        languages:
          nl: { name: Nederlands, locale: nl-NL }
          en: { name: English, locale: en-GB }
        sections: [{{string.Join(", ", sections)}}]
        """ + "\n";

    private static string Page(int page, int originals, string language)
    {
        var random = new Random(page);
        var text = new StringBuilder($"---\ntitle: Page {page} in {language}\nslug: {language}-{Name(page)}\nsummary: {Sentence(random, 12)}\norder: {page}\ntags: [photo, logo]\n---\n\n");
        for (var paragraph = 0; paragraph < Paragraphs; paragraph++)
        {
            if (paragraph % 2 == 0) text.Append($"## {Sentence(random, 4)} {{#part-{paragraph}}}\n\n");
            var other = (page + paragraph) % originals;
            text.Append($"{Sentence(random, WordsInParagraph / 3)} **{Sentence(random, 3)}** [{Sentence(random, 3)}](../{Section(other / PagesInSection)}/{Name(other)}.md#part-2). {Sentence(random, WordsInParagraph / 2)}\n\n");
        }
        text.Append("::: tip\n" + Sentence(random, 30) + "\n:::\n\n");
        for (var item = 1; item <= 4; item++) text.Append($"{item}. {Sentence(random, 12)}\n");
        return text.Append("\n| what | who |\n|---|---|\n| " + Sentence(random, 4) + " | " + Sentence(random, 4) + " |\n").ToString();
    }

    private static string Sentence(Random random, int words) =>
        string.Join(' ', Enumerable.Range(0, words).Select(_ => Words[random.Next(Words.Length)]));
}
