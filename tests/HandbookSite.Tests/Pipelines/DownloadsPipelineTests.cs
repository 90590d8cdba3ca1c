using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace HandbookSite.Tests.Pipelines;

public sealed class DownloadsPipelineTests
{
    private const string Handbook = """
        -- handbook.yml --
        url: https://example.org/werk/
        title: { nl: Handboek, en: Handbook }
        languages: { nl: { name: Nederlands, locale: nl-NL }, en: { name: English, locale: en-GB } }
        sections: [protocols]
        -- index.nl.md --
        ---
        title: Begin
        ---
        -- index.en.md --
        ---
        title: Start
        ---
        -- protocols/index.nl.md --
        ---
        title: Protocollen
        slug: protocollen
        ---
        -- protocols/index.en.md --
        ---
        title: Protocols
        ---
        -- fields.yml --
        company: { type: text, required: true, common: true, control: true, label: { nl: Bedrijf, en: Company } }
        -- protocols/photos.yml --
        version: "1.2"
        date: 2026-11-01
        law_checked: 2026-11-24
        changes:
          - { version: "1.2", date: 2026-11-01, text: { nl: Korter., en: Shorter. } }
        -- protocols/photos.nl.md --
        ---
        title: Foto's
        slug: fotos-op-de-bouw
        ---
        ## Vragen {#ask}

        1. Je vraagt {{company}} eerst. {#first}

        ::: why
        Vragen kost niets.
        :::
        -- protocols/photos.en.md --
        ---
        title: Photos
        ---
        ## Asking {#ask}

        1. You ask {{company}} first. {#first}

        ::: why
        Asking costs nothing.
        :::

        """;

    private static readonly string[] Titles = [">Start<", ">Protocols<", ">Photos<"];

    private static readonly Lazy<TestSite> Site = new(() => TestSite.BuildClean(Handbook));

    [Fact]
    public void The_files_stand_beside_the_page_under_names_that_a_person_understands()
    {
        const string Folder = "nl/protocollen/fotos-op-de-bouw/fotos-op-de-bouw-v1.2";
        Assert.Equal(
            [Folder + "-jurist.docx", Folder + "-tweetalig.docx", Folder + ".docx", Folder + ".md", Folder + ".pdf", Folder + ".txt"],
            Site.Value.Paths.Where(path => path.StartsWith(Folder, StringComparison.Ordinal)));
    }

    [Fact]
    public void The_page_offers_the_Word_file_first_with_what_each_file_is_for_and_its_size()
    {
        var links = Site.Value.Html("en/protocols/photos/index.html").QuerySelectorAll(".take li");
        Assert.Equal(6, links.Length);
        Assert.Equal("/werk/en/protocols/photos/photos-v1.2.docx", links[0].QuerySelector("a")!.GetAttribute("href"));
        Assert.Equal("application/vnd.openxmlformats-officedocument.wordprocessingml.document", links[0].QuerySelector("a")!.GetAttribute("type"));
        Assert.Contains("to fill in and adapt", links[0].TextContent, StringComparison.Ordinal);
        var bytes = Site.Value.Bytes("en/protocols/photos/photos-v1.2.docx").Length;
        Assert.EndsWith($"{(bytes + 500) / 1000}\u00a0kB", links[0].TextContent.Trim(), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_to_files_differ_in_their_own_words_and_on_the_page_of_all_in_those_of_the_protocol_too()
    {
        var links = Site.Value.Html("en/protocols/photos/index.html").QuerySelectorAll(".take li a").Select(link => link.TextContent).ToList();
        Assert.Equal(links.Distinct(StringComparer.Ordinal), links);
        var page = Site.Value.Html("nl/downloads/index.html");
        var named = page.QuerySelectorAll(".take a[aria-labelledby]").ToList();
        Assert.NotEmpty(named);
        Assert.All(named, link => Assert.Equal(
            [link, link.Closest("section")!.QuerySelector("h2")],
            link.GetAttribute("aria-labelledby")!.Split(' ').Select(page.GetElementById)));
    }

    [Fact]
    public void The_page_says_version_date_law_and_what_changed()
    {
        var facts = Site.Value.Html("en/protocols/photos/index.html").QuerySelector(".facts")!.TextContent;
        Assert.All(["1.2", "1 November 2026", "24 November 2026", "Shorter.", "1 minute"], fact => Assert.Contains(fact, facts, StringComparison.Ordinal));
    }

    [Fact]
    public void The_list_for_machines_names_every_file_with_its_size_and_checksum()
    {
        using var list = JsonDocument.Parse(Site.Value.Bytes("downloads.json"));
        var entries = list.RootElement.EnumerateArray().ToList();
        Assert.Equal(2 * (6 + 2), entries.Count);
        foreach (var entry in entries)
        {
            var bytes = Site.Value.Bytes(entry.GetProperty("path").GetString()!);
            Assert.Equal(bytes.Length, entry.GetProperty("bytes").GetInt32());
            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), entry.GetProperty("sha256").GetString());
        }
        Assert.Equal(["language", "id", "format", "edition", "path", "bytes", "sha256", "version"], entries[0].EnumerateObject().Select(property => property.Name));
        Assert.Equal(["docx plain", "pdf plain", "docx lawyer", "docx bilingual", "txt plain", "md plain", "zip ", "epub "], entries.Take(8).Select(entry => $"{entry.GetProperty("format")} {entry.GetProperty("edition")}"));
    }

    [Fact]
    public void The_archive_holds_every_file_of_its_language()
    {
        using var archive = new ZipArchive(new MemoryStream(Site.Value.Bytes("nl/protocols.zip")));
        Assert.Equal(2 + 6, archive.Entries.Count);
        Assert.Contains("fotos-op-de-bouw/fotos-op-de-bouw-v1.2.docx", archive.Entries.Select(entry => entry.FullName));
    }

    [Fact]
    public void Protocols_of_one_name_in_two_sections_lie_in_two_folders_of_the_archive()
    {
        var site = TestSite.BuildClean(TestProtocol.Blocks("Een.").Replace("[protocols]", "[protocols, forms]", StringComparison.Ordinal)
            + "-- forms/index.nl.md --\n---\ntitle: Formulieren\n---\n-- forms/p.yml --\n" + TestProtocol.Yml + "-- forms/p.nl.md --\n---\ntitle: P\n---\nTwee.\n");
        using var archive = new ZipArchive(new MemoryStream(site.Bytes("nl/protocols.zip")));
        Assert.Equal(["forms/p/p-v1.2.pdf", "protocols/p/p-v1.2.pdf"], archive.Entries.Select(entry => entry.FullName).Where(name => name.EndsWith(".pdf", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_book_holds_the_pages_of_its_language_in_the_order_of_the_navigation()
    {
        using var book = new ZipArchive(new MemoryStream(Site.Value.Bytes("en/handbook.epub")));
        using var reader = new StreamReader(book.GetEntry("EPUB/nav.xhtml")!.Open());
        var contents = reader.ReadToEnd();
        var places = Titles.Select(title => contents.IndexOf(title, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
        Assert.DoesNotContain("Foto's", contents, StringComparison.Ordinal);
    }

    [Fact]
    public void One_page_in_each_language_offers_everything()
    {
        var page = Site.Value.Html("nl/downloads/index.html");
        Assert.Equal("Foto's", page.QuerySelector(".take h2 a")!.TextContent);
        Assert.Contains(page.QuerySelectorAll(".take a"), link => link.GetAttribute("href") == "/werk/nl/handbook.epub");
        Assert.Contains(page.QuerySelectorAll(".languages a"), link => link.GetAttribute("href") == "/werk/en/downloads/");
    }

    [Fact]
    public void Machines_read_what_the_page_offers()
    {
        using var data = JsonDocument.Parse(Site.Value.Html("en/protocols/photos/index.html").QuerySelector("script[type='application/ld+json']")!.TextContent);
        var document = data.RootElement.GetProperty("@graph").EnumerateArray().First();
        Assert.Equal("DigitalDocument", document.GetProperty("@type").GetString());
        Assert.Equal("1.2", document.GetProperty("version").GetString());
        Assert.Equal("https://example.org/werk/en/protocols/photos/photos-v1.2.docx", document.GetProperty("encoding")[0].GetProperty("contentUrl").GetString());
    }

    [Fact]
    public void Without_reasons_there_is_no_edition_for_lawyers()
    {
        var site = TestSite.BuildClean(Handbook.Replace("::: why\nVragen kost niets.\n:::", "", StringComparison.Ordinal).Replace("::: why\nAsking costs nothing.\n:::", "", StringComparison.Ordinal));
        Assert.DoesNotContain(site.Paths, path => path.EndsWith("-jurist.docx", StringComparison.Ordinal) || path.EndsWith("-lawyer.docx", StringComparison.Ordinal));
    }

    [Fact]
    public void A_handbook_without_protocols_has_no_downloads()
    {
        var site = TestSite.BuildClean("");
        Assert.DoesNotContain(site.Paths, path => path.EndsWith(".zip", StringComparison.Ordinal) || path.EndsWith(".epub", StringComparison.Ordinal) || path.Contains("downloads", StringComparison.Ordinal));
    }

    [Fact]
    public void A_page_at_the_address_of_the_downloads_is_a_collision()
    {
        var site = TestSite.Build(Handbook + """
            -- downloads.en.md --
            ---
            title: Mine
            ---
            -- downloads.nl.md --
            ---
            title: Mijn
            slug: mijn
            ---
            """);
        Assert.Equal(["input/downloads.en.md:1:1: error HB501: The address '/en/downloads/' of 'downloads' in English is taken by the downloads (input/handbook.yml:1:1)."], site.Diagnostics);
    }

    [Fact]
    public void Who_reads_a_protocol_in_another_language_is_offered_no_files_of_it()
    {
        var site = TestSite.Build(Handbook.Replace("-- protocols/photos.en.md --", "-- protocols/other.en.md --", StringComparison.Ordinal));
        Assert.Contains(site.Diagnostics, line => line.Contains("HB201", StringComparison.Ordinal));
        Assert.Null(site.Html("en/protocols/fotos-op-de-bouw/index.html").QuerySelector(".take"));
        Assert.DoesNotContain(site.Paths, path => path.StartsWith("en/protocols/fotos-op-de-bouw/fotos", StringComparison.Ordinal));
    }
}
