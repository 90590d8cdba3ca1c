namespace HandbookSite.Tests.Analyzers;

public sealed class ConsequencesTests
{
    private const string Text = "## Foto's bij {{company}} {#photos}\n\n1. Vraag het. {#ask}\n\n::: when photos = ask\n\n1. Eerst. {#first}\n\n:::\n\n1. Zie [](#ask). {#see}\n";

    [Fact]
    public void Fields_that_cannot_be_read_are_one_line() => Assert.Equal(
        ["input/fields.yml:2:1: error HB102: The key 'a' stands twice."],
        TestSite.Build(TestProtocol.Blocks(Text, fields: "a: { type: text, label: A }\na: { type: text, label: A }\n")).Diagnostics);

    [Fact]
    public void Fields_that_are_not_there_are_one_line() => Assert.Equal(
        ["input/fields.yml:1:1: error HB105: The protocols name fields, and 'fields.yml' in the input folder is missing or empty. Write there what companies fill in."],
        TestSite.Build(TestProtocol.Blocks(Text, fields: "# leeg\n")).Diagnostics);

    [Fact]
    public void A_protocol_that_cannot_be_read_is_one_line() => Assert.Equal(
        ["input/protocols/p.yml:4:9: error HB104: 'fields' wants a list, as [one, two]; here stands 'photos'."],
        TestSite.Build(TestProtocol.Blocks(Text, "fields: photos", fields: "company: { type: text, common: true, label: Bedrijf }\nphotos: { type: choice, options: { ask: vragen }, label: Foto }\n")).Diagnostics);

    [Fact]
    public void A_field_whose_options_cannot_be_read_is_one_line() => Assert.Equal(
        ["input/fields.yml:2:48: error HB104: 'options' wants keys with values; here stands a list."],
        TestSite.Build(TestProtocol.Blocks(Text, fields: "company: { type: text, common: true, label: Bedrijf }\nphotos: { type: choice, common: true, options: [ask], label: Foto }\n")).Diagnostics);

    [Theory]
    [InlineData("photos = ask", "photos = aks", "8:19: error HB602: The field 'photos' has no option 'aks'; it has ask, firm. Did you mean 'ask'?")]
    [InlineData("{#ask}", "{#Ask}", "6:15: error HB305: '{#Ask}' is not read as an id. An id has lower-case letters, digits and hyphens, and ends a heading or the first line of a list item.")]
    [InlineData("{#see}", "{#look}", "14:1: error HB607: The original has the clause 'see' (input/protocols/p.nl.md:14:1); here stands the clause 'look'.")]
    [InlineData("\n:::\n", "\n", "8:1: error HB404: The box that begins here never ends. Put ':::' on a line of its own under it.")]
    public void A_mistake_in_one_language_is_one_line(string right, string wrong, string line) => Assert.Equal(
        ["input/protocols/p.en.md:" + line],
        TestSite.Build(TestProtocol.Bilingual(Text, Text.Replace(right, wrong, StringComparison.Ordinal))).Diagnostics);

    [Fact]
    public void Mistakes_that_do_not_follow_from_one_another_are_all_reported() => Assert.Equal(
        ["input/protocols/p.nl.md:4:5: error HB601: The protocol has no field 'compny'. Did you mean 'company'?", "input/protocols/p.nl.md:6:1: error HB605: No article or clause has the id 'niets'."],
        TestProtocol.Diagnostics("Bij {{compny}}.\n\n[](#niets)"));
}
