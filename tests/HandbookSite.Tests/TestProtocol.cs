using System.Collections.Immutable;
using AngleSharp.Dom;
using HandbookSite.Content;
using HandbookSite.Downloads;
using HandbookSite.Pages;
using HandbookSite.Protocols.Model;
using HandbookSite.Reading;
using HandbookSite.Routing;

namespace HandbookSite.Tests;

/// <summary>One protocol with a field of each kind, all of them common, so that a text may use what it likes. Its documents have the keys of words where a theme has words.</summary>
internal static class TestProtocol
{
    /// <summary>What every protocol of these tests begins with.</summary>
    public const string Yml = "version: \"1.2\"\ndate: 2026-11-01\nlaw_checked: 2026-11-24\n";

    /// <summary>The fields.</summary>
    public const string Fields = """
        company: { type: text, required: true, common: true, control: true, label: Bedrijf }
        status: { type: choice, common: true, options: { annex: bijlage, rules: huisregels }, default: annex, label: Status }
        photos: { type: choice, required: true, common: true, options: { ask: eerst vragen, firm: via het bedrijf }, default: ask, label: Foto’s }
        size: { type: choice, common: true, options: { lt10: tot tien, 10to49: tot vijftig, 50plus: meer }, label: Grootte }
        signature: { type: bool, common: true, label: Tekenen }
        steps: { type: choices, common: true, options: { talk: gesprek, warning: waarschuwing }, label: Stappen }
        weeks: { type: number, common: true, unit: weken, default: 4, label: Bewaren }
        accounts: { type: list, common: true, columns: { platform: Platform, handle: Naam }, label: Accounts }
        lines: { type: list, common: true, label: Regels }
        or_date: { type: date, required: true, common: true, when: size = 50plus, label: OR op }
        employer_name: { type: text, common: true, label: Namens }
        employer_role: { type: text, common: true, label: Functie }
        employee_name: { type: text, common: true, label: Medewerker }
        guardian: { type: text, common: true, label: Ouder }

        """;

    private const string Dutch = "languages: { nl: { name: Nederlands, locale: nl-NL } }";

    private const string Both = "languages: { nl: { name: Nederlands, locale: nl-NL }, en: { name: English, locale: en-GB } }";

    /// <summary>The document of a Dutch text that is right; <paramref name="yml"/> comes behind the keys that every protocol has.</summary>
    public static ProtocolDocument Document(string text, string yml = "") => Assert.Single(Documents(Blocks(text, yml))).Document!;

    /// <summary>The text of the author as <see cref="DocumentText"/> prints it.</summary>
    public static string Body(string text, string yml = "") => DocumentText.Of(Document(text, yml).Body);

    /// <summary>What readers get of a text that is right, in each language.</summary>
    public static ImmutableArray<PageContent> Documents(string blocks, string id = "protocols/p")
    {
        var sources = TestSite.Sources(blocks);
        var handbook = HandbookReader.Read(sources.Input, drafts: false, new ParallelOptions(), diagnostic => Assert.Fail(diagnostic.ToString()));
        var site = Router.Route(handbook, sources.Input, null, [], _ => { });
        return [.. new PageComposer(site, new Keys(), diagnostic => Assert.Fail(diagnostic.ToString())).Compose(handbook.Pages.Single(page => page.Id == id))];
    }

    /// <summary>All diagnostics of a Dutch text, which begins on line 4 of input/protocols/p.nl.md.</summary>
    public static IReadOnlyList<string> Diagnostics(string text, string yml = "") => TestSite.Build(Blocks(text, yml)).Diagnostics;

    /// <summary>The page of a Dutch text that is right.</summary>
    public static IElement Page(string text, string yml = "", string fields = Fields) =>
        TestSite.BuildClean(Blocks(text, yml, fields)).Html("nl/protocols/p/index.html").QuerySelector("main")!;

    /// <summary>A handbook in Dutch whose only page is a protocol.</summary>
    public static string Blocks(string text, string yml = "", string fields = Fields) => Handbook(Dutch, fields, yml) + Text("nl", text);

    /// <summary>The same in Dutch and in English.</summary>
    public static string Bilingual(string dutch, string english, string yml = "", string fields = Fields) =>
        Handbook(Both, fields, yml) + "-- index.en.md --\n---\ntitle: Start\n---\n-- protocols/index.en.md --\n---\ntitle: Protocols\n---\n" + Text("nl", dutch) + Text("en", english);

    private static string Handbook(string languages, string fields, string yml) => $$"""
        -- handbook.yml --
        url: https://example.org/werk/
        title: { nl: Handboek }
        {{languages}}
        sections: [protocols]
        -- index.nl.md --
        ---
        title: Begin
        ---
        -- protocols/index.nl.md --
        ---
        title: Protocollen
        ---
        -- fields.yml --
        {{fields}}
        -- protocols/p.yml --
        {{Yml}}{{yml}}

        """.Replace("title: { nl: Handboek }", languages == Both ? "title: { nl: Handboek, en: Handbook }" : "title: { nl: Handboek }", StringComparison.Ordinal);

    private static string Text(string language, string text) => $"-- protocols/p.{language}.md --\n---\ntitle: P\n---\n{text}\n";

    /// <summary>The keys themselves, but for words that something is put into.</summary>
    private sealed class Keys : IPageTheme
    {
        public string Word(Language language, string key) => key switch
        {
            "article_number" => language.Code == "nl" ? "artikel {number}" : "article {number}",
            "document_origin" => "{handbook} {version} {date} {law} {address}",
            "receipt_text" => "received {title}",
            _ => key,
        };

        public string Permalink(Language language, string title) => title;

        public string Date(Language language, DateOnly date) => date.ToString("O", System.Globalization.CultureInfo.InvariantCulture);

        public ImmutableArray<Download> Downloads(ProtocolDocument document, ProtocolDocument? other) => [];
    }
}
