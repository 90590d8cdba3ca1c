using HandbookSite.Content;
using HandbookSite.Reading;

namespace HandbookSite.Tests.Reading;

public sealed class SourcesYmlReaderTests
{
    private static readonly Language Dutch = new(0, "nl", "Nederlands", "nl-NL");
    private static readonly Language English = new(1, "en", "English", "en-GB");

    [Fact]
    public void A_source_has_a_title_in_each_language_two_days_a_note_and_an_address()
    {
        var source = Assert.Single(Read("""
            bw-7-660:
              title: { nl: artikel 7:660 BW, en: article 7:660 }
              checked: 2026-11-24
              review_by: 2027-11-24
              note: "Look at it again."
              address: https://example.org/660
            """, line => Assert.Fail(line)));
        Assert.Equal(("bw-7-660", "artikel 7:660 BW", "article 7:660"), (source.Id, source.Title.In(Dutch), source.Title.In(English)));
        Assert.Equal((new DateOnly(2026, 11, 24), new DateOnly(2027, 11, 24), "https://example.org/660"), (source.Checked, source.ReviewBy, source.Address?.AbsoluteUri));
    }

    [Theory]
    [InlineData("a: { title: A, checked: 2026-11-24, review_by: 2026-11-23 }", "1:48: error HB118: 'a' was checked on 2026-11-24 and wants to be checked again by 2026-11-23, which is not later.")]
    [InlineData("a: { title: A, checked: vandaag, review_by: 2026-11-23 }", "1:25: error HB104: 'checked' wants a date as 2026-12-31; here stands 'vandaag'.")]
    [InlineData("a: { title: A, cheked: 2026-11-24, review_by: 2026-11-25 }", "1:16: error HB103: The source 'a' has no key 'cheked'. Did you mean 'checked'?")]
    [InlineData("a: { title: A, review_by: 2026-11-25 }", "1:1: error HB105: The source 'a' needs the key 'checked'.")]
    [InlineData("a: { title: { nl: A }, checked: 2026-11-24, review_by: 2026-11-25 }", "1:6: error HB105: 'title' has no words in English. Add 'en: …' to it.")]
    [InlineData("a: { title: A, checked: 2026-11-24, review_by: 2026-11-25, address: www.example.org }", "1:69: error HB104: 'address' wants an address such as https://example.org/; here stands 'www.example.org'.")]
    [InlineData("BW_7: { title: A, checked: 2026-11-24, review_by: 2026-11-25 }", "1:1: error HB104: 'BW_7' is no id of a source: it has lower-case letters, digits and hyphens.")]
    [InlineData("a: A", "1:4: error HB104: 'a' wants keys with values; here stands 'A'.")]
    public void A_mistake_is_named_with_its_place(string yml, string line)
    {
        var lines = new List<string>();
        Read(yml, lines.Add);
        Assert.Equal(["input/sources.yml:" + line], lines);
    }

    private static IEnumerable<SourceEntry> Read(string yml, Action<string> report) =>
        SourcesYmlReader.Read(TestSite.Sources("-- sources.yml --\n" + yml).Input, [Dutch, English], diagnostic => report(diagnostic.ToString())).Values;
}
