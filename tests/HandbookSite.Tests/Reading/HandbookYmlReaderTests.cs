using System.Collections.Immutable;

namespace HandbookSite.Tests.Reading;

public sealed class HandbookYmlReaderTests
{
    private const string Url = "url: https://example.org/\n";
    private const string Title = "title: { nl: H }\n";
    private const string Languages = "languages: { nl: { name: Nederlands, locale: nl-NL } }\n";
    private const string Sections = "sections: []\n";

    [Theory]
    [InlineData(Url + Title + Languages + Sections)]
    [InlineData(Url + Title + Languages + Sections + "rawHtml: false\ndated: []\n")]
    [InlineData("\uFEFF" + Url + Title + Languages + Sections)]
    public void Good_settings_say_nothing(string yml) => Assert.Empty(Lines(yml));

    [Theory]
    [InlineData(Title + Languages + Sections, "input/handbook.yml:1:1: error HB105: handbook.yml needs the key 'url'.")]
    [InlineData(Url + Title + Languages, "input/handbook.yml:1:1: error HB105: handbook.yml needs the key 'sections'.")]
    [InlineData(Url + Languages + Sections, "input/handbook.yml:1:1: error HB105: handbook.yml needs the key 'title'.")]
    [InlineData("url: example.org\n" + Title + Languages + Sections, "input/handbook.yml:1:6: error HB104: 'url' wants the address of the site, as https://example.org/handbook/; here stands 'example.org'.")]
    [InlineData("url: ftp://example.org/\n" + Title + Languages + Sections, "input/handbook.yml:1:6: error HB104: 'url' wants the address of the site, as https://example.org/handbook/; here stands 'ftp://example.org/'.")]
    [InlineData("url: /handbook/\n" + Title + Languages + Sections, "input/handbook.yml:1:6: error HB104: 'url' wants the address of the site, as https://example.org/handbook/; here stands '/handbook/'.")]
    [InlineData("url: https://example.org/?a=b\n" + Title + Languages + Sections, "input/handbook.yml:1:6: error HB104: 'url' wants the address of the site, as https://example.org/handbook/; here stands 'https://example.org/?a=b'.")]
    [InlineData("url: https://me:secret@example.org/\n" + Title + Languages + Sections, "input/handbook.yml:1:6: error HB104: 'url' wants the address of the site, as https://example.org/handbook/; here stands 'https://me:secret@example.org/'.")]
    [InlineData("url: https://example.org/#a\n" + Title + Languages + Sections, "input/handbook.yml:1:6: error HB104: 'url' wants the address of the site, as https://example.org/handbook/; here stands 'https://example.org/#a'.")]
    [InlineData(Url + Title + Languages + Sections + "rawhtml: true\n", "input/handbook.yml:5:1: error HB103: handbook.yml has no key 'rawhtml'. Did you mean 'rawHtml'?")]
    [InlineData(Url + Title + Languages + Sections + "rawHtml: yes\n", "input/handbook.yml:5:10: error HB104: 'rawHtml' wants true or false; here stands 'yes'.")]
    [InlineData(Url + Title + Languages + "sections: cases\n", "input/handbook.yml:4:11: error HB104: 'sections' wants a list, as [one, two]; here stands 'cases'.")]
    [InlineData(Url + Title + Languages + Sections + "dated: [weblog]\n", "input/handbook.yml:5:1: error HB114: 'dated' names 'weblog', which is not in 'sections'.")]
    [InlineData(Url + "title: H\n" + Languages + Sections, "input/handbook.yml:2:8: error HB104: 'title' wants keys with values; here stands 'H'.")]
    [InlineData(Url + "title: { nl: H, en: H }\n" + Languages + Sections, "input/handbook.yml:2:17: error HB103: 'title' has no key 'en'.")]
    [InlineData(Url + "title: {}\n" + Languages + Sections, "input/handbook.yml:2:1: error HB105: The site has no title in Nederlands. Add 'nl: …' to 'title'.")]
    [InlineData(Url + Title + "languages: { nl: { nmae: N, name: N, locale: nl-NL } }\n" + Sections, "input/handbook.yml:3:20: error HB103: The language 'nl' has no key 'nmae'. Did you mean 'name'?")]
    [InlineData(Url + Title + "languages: { nl: { name: N, locale: Nederlands } }\n" + Sections, "input/handbook.yml:3:37: error HB104: 'locale' wants a language and a country, as nl-NL; here stands 'Nederlands'.")]
    [InlineData(Url + Title + "languages: { nl: { name: N } }\n" + Sections, "input/handbook.yml:3:14: error HB105: The language 'nl' needs the key 'locale'.")]
    [InlineData(Url + Title + "languages: { nl: { locale: nl-NL } }\n" + Sections, "input/handbook.yml:3:14: error HB105: The language 'nl' needs the key 'name'.")]
    [InlineData(Url + Title + "languages: { nl: Nederlands }\n" + Sections, "input/handbook.yml:3:18: error HB104: 'nl' wants keys with values; here stands 'Nederlands'.")]
    [InlineData(Url + Title + "languages: { nl: { name: N, locale: nl-NL }, Dutch: { name: D, locale: nl } }\n" + Sections, "input/handbook.yml:3:46: error HB104: 'Dutch' is no code of a language, such as nl or pt-br.")]
    [InlineData(Url + Title + "languages: { nl: { name: N, locale: nl-NL }, n: { name: D, locale: nl } }\n" + Sections, "input/handbook.yml:3:46: error HB104: 'n' is no code of a language, such as nl or pt-br.")]
    public void A_mistake_is_named_with_its_place(string yml, string line) => Assert.Equal([line], Lines(yml));

    [Fact]
    public void Without_settings_the_pages_are_checked_all_the_same() => Assert.Equal(
        [
            "input/a.nl.md:4:1: error HB301: The link 'weg.md' leads nowhere.",
            "input/handbook.yml:1:1: error HB105: The handbook has no handbook.yml. It says the address, the title, the languages and the sections.",
        ],
        Without("""
            -- index.nl.md --
            ---
            title: Begin
            ---
            -- index.en.md --
            ---
            title: Begin
            ---
            -- a.nl.md --
            ---
            title: A
            ---
            [x](weg.md)
            -- a.en.md --
            ---
            title: A
            ---
            """));

    [Fact]
    public void Settings_that_are_no_text_are_reported_once() => Assert.Equal(
        ["input/handbook.yml:2:1: error HB101: The file is not UTF-8. Save it as UTF-8."],
        TestSite.Build("", settings: null, ("handbook.yml", [.. "# x\n"u8, 0xFF, 0xFE]), ("index.nl.md", "---\ntitle: B\n---\n"u8.ToArray()), ("index.en.md", "---\ntitle: B\n---\n"u8.ToArray())).Diagnostics);

    [Fact]
    public void A_section_that_stands_twice_is_one() => Assert.Single(TestSite.BuildClean("-- handbook.yml --\n" + Url + Title + Languages + "sections: [cases, cases]\n-- cases/index.nl.md --\n---\ntitle: C\n---\n").Result.Pages, page => page.Id == "cases/index");

    private static ImmutableArray<string> Without(string blocks)
    {
        var sources = TestSite.Sources(blocks);
        return TestSite.Build(sources with { Input = sources.Input with { Files = [.. sources.Input.Files.Where(file => file.Path != "handbook.yml")] } }).Diagnostics;
    }

    private static ImmutableArray<string> Lines(string yml) => TestSite.Build("-- handbook.yml --\n" + yml).Diagnostics;
}
