using HandbookSite.Content;

namespace HandbookSite.Tests.Reading;

public sealed class ProtocolsReaderTests
{
    private const string Form = "-- protocols/form.nl.md --\n---\ntitle: F\n---\nTekst.\n";

    [Fact]
    public void A_page_with_yaml_beside_it_is_a_protocol_and_its_forms_are_too()
    {
        var pages = TestSite.BuildClean(TestProtocol.Blocks("Tekst.", "annexes: [form]\n") + Form).Result.Pages;
        Assert.Equal(["protocols/form", "protocols/p"], pages.Where(page => page.Kind == PageKind.Protocol).Select(page => page.Id));
        Assert.Equal(("1.2", false), (Protocol("protocols/form").Version, Protocol("protocols/form").IsNumbered));
        Assert.True(Protocol("protocols/p").IsNumbered);
        Protocol Protocol(string id) => pages.Single(page => page.Id == id).Source.Protocol!;
    }

    [Fact]
    public void A_page_without_yaml_is_an_article_in_any_section() =>
        Assert.Equal(PageKind.Article, TestSite.BuildClean(TestProtocol.Blocks("Tekst.") + Form).Result.Pages.Single(page => page.Id == "protocols/form").Kind);

    [Theory]
    [InlineData("protocols/q.yml", "input/protocols/q.yml:1:1: error HB615: No text stands beside this protocol. Add 'q.<language>.md'.")]
    [InlineData("cases/handbook.yml", "input/cases/handbook.yml:1:1: error HB615: No text stands beside this protocol. Add 'handbook.<language>.md'.")]
    [InlineData("protocols/fields.yml", "input/protocols/fields.yml:1:1: error HB615: No text stands beside this protocol. Add 'fields.<language>.md'.")]
    [InlineData("q.yml", "input/q.yml:1:1: warning HB109: The file is no page, no picture and no settings; it is not published. YAML is handbook.yml, fields.yml, glossary.yml and sources.yml in the input folder, '<name>.yml' beside the texts of a protocol, without a language, and '<name>.guide.yml' beside those of a page; 'index' is no protocol.")]
    [InlineData("a/b/q.yml", "input/a/b/q.yml:1:1: warning HB109: The file is no page, no picture and no settings; it is not published. YAML is handbook.yml, fields.yml, glossary.yml and sources.yml in the input folder, '<name>.yml' beside the texts of a protocol, without a language, and '<name>.guide.yml' beside those of a page; 'index' is no protocol.")]
    [InlineData("protocols/p.nl.yml", "input/protocols/p.nl.yml:1:1: warning HB109: The file is no page, no picture and no settings; it is not published. YAML is handbook.yml, fields.yml, glossary.yml and sources.yml in the input folder, '<name>.yml' beside the texts of a protocol, without a language, and '<name>.guide.yml' beside those of a page; 'index' is no protocol.")]
    [InlineData("protocols/index.yml", "input/protocols/index.yml:1:1: warning HB109: The file is no page, no picture and no settings; it is not published. YAML is handbook.yml, fields.yml, glossary.yml and sources.yml in the input folder, '<name>.yml' beside the texts of a protocol, without a language, and '<name>.guide.yml' beside those of a page; 'index' is no protocol.")]
    public void Yaml_that_belongs_to_no_text_is_reported(string path, string line) =>
        Assert.Equal([line], TestSite.Build(TestProtocol.Blocks("Tekst."), settings: null, (path, System.Text.Encoding.UTF8.GetBytes(TestProtocol.Yml))).Diagnostics);

    [Fact]
    public void Yaml_whose_ending_is_in_capitals_is_no_second_protocol() => Assert.Contains(
        "input/protocols/p.YML:1:1: warning HB109: The file is no page, no picture and no settings; it is not published. YAML is handbook.yml, fields.yml, glossary.yml and sources.yml in the input folder, '<name>.yml' beside the texts of a protocol, without a language, and '<name>.guide.yml' beside those of a page; 'index' is no protocol.",
        TestSite.Build(TestProtocol.Blocks("Tekst."), settings: null, ("protocols/p.YML", System.Text.Encoding.UTF8.GetBytes(TestProtocol.Yml))).Diagnostics);

    [Fact]
    public void A_protocol_whose_text_is_a_draft_waits() => Assert.Empty(TestSite.Build(TestProtocol.Blocks("Tekst.").Replace("title: P\n", "title: P\ndraft: true\n", StringComparison.Ordinal)).Diagnostics);

    [Fact]
    public void A_form_with_yaml_of_its_own_is_reported() => Assert.Equal(
        ["input/protocols/p.yml:4:11: error HB615: The annex 'form' has a YAML file of its own. It takes version and fields from its protocol; remove 'form.yml'."],
        TestSite.Build(TestProtocol.Blocks("Tekst.", "annexes: [form]\n") + Form + "-- protocols/form.yml --\n" + TestProtocol.Yml).Diagnostics);

    [Fact]
    public void A_form_of_two_protocols_is_reported() => Assert.Equal(
        ["input/protocols/q.yml:4:11: error HB615: The annex 'form' belongs to input/protocols/p.yml already. Write one for each protocol."],
        TestSite.Build(TestProtocol.Blocks("Tekst.", "annexes: [form]\n") + Form + "-- protocols/q.yml --\n" + TestProtocol.Yml + "annexes: [form]\n-- protocols/q.nl.md --\n---\ntitle: Q\n---\n").Diagnostics);
}
