using System.Collections.Immutable;

namespace HandbookSite.Tests.Analyzers;

public sealed class FieldAnalyzerTests
{
    private const string Fields = """
        alpha: { type: text, label: A }
        beta: { type: bool, label: B }
        gamma: { type: bool, label: C, when: beta = true }
        delta: { type: text, label: D, when: gamma = true }
        employee_name: { type: text, label: E }
        employee_role: { type: text, label: F }
        table: { type: list, columns: { x: X }, label: T }
        ruled: { type: text, control: true, label: R }
        """;

    [Theory]
    [InlineData("Bij {{alpa}}.", "input/p.nl.md:4:5: error HB601: fields.yml has no field 'alpa'. Did you mean 'alpha'?")]
    [InlineData("Bij {{Alpha}}.", "input/p.nl.md:4:5: error HB601: fields.yml has no field 'Alpha'. Did you mean 'alpha'?")]
    [InlineData("[{{alpha}}](index.md)", "input/p.nl.md:4:2: error HB611: The blank of 'alpha' stands in the words of a link, where nobody can fill it in. Put it beside the link.")]
    public void A_page_that_is_no_protocol_may_show_any_field(string text, string line) => Assert.Equal([line], TestPage.Diagnostics(text, ("fields.yml", System.Text.Encoding.UTF8.GetBytes(Fields))));

    [Theory]
    [InlineData("Bij {{alpha}} en {{beta}}.", "4:18: error HB601: The protocol does not list the field 'beta'. Add it to 'fields' of input/protocols/p.yml.")]
    [InlineData("Bij {{alpha}} en {{omega}}.", "4:18: error HB601: The protocol has no field 'omega'.")]
    [InlineData("Bij {{alpha}} en {{alpga}}.", "4:18: error HB601: The protocol has no field 'alpga'. Did you mean 'alpha'?")]
    [InlineData("## Bij {{alpha}} en {{alpga}} {#kop}", "4:21: error HB601: The protocol has no field 'alpga'. Did you mean 'alpha'?")]
    [InlineData("{{alpha}} [bij **{{alpha}}**](index.md)", "4:18: error HB611: The blank of 'alpha' stands in the words of a link, where nobody can fill it in. Put it beside the link.")]
    [InlineData("{{alpha}}[^1]\n\n[^1]: Noot {{alpha}}.", "6:12: error HB611: The blank of 'alpha' stands in a footnote, where nobody looks for it. Put it in the text.")]
    public void A_blank_is_of_a_field_of_the_protocol_where_it_can_be_filled_in(string text, string line) => Assert.Equal(["input/protocols/p.nl.md:" + line], Diagnostics(text, "fields: [alpha]\n"));

    [Theory]
    [InlineData("Zie {{table}}.", 4, 5)]
    [InlineData("{{table}}\ntekst", 4, 1)]
    [InlineData("| a |\n|---|\n| {{table}} |", 6, 3)]
    [InlineData("## {{table}} {#kop}", 4, 4)]
    public void A_list_of_columns_stands_alone(string text, int line, int column) => Assert.Equal(
        [$"input/protocols/p.nl.md:{line}:{column}: error HB611: 'table' is a table of its columns; it stands alone in its paragraph, with an empty line before and after it."],
        Diagnostics(text, "fields: [table]\n"));

    [Theory]
    [InlineData("{{table}}")]
    [InlineData("1. Deze:\n\n   {{table}}")]
    [InlineData("> {{table}}")]
    public void A_list_of_columns_may_stand_alone_within_something(string text) => Assert.Empty(Diagnostics(text, "fields: [table]\n"));

    [Theory]
    [InlineData("Bij {company}.", "4:5: error HB601: '{company}' is read neither as a blank nor as an id. A blank is '{{company}}', with the name of one field; an id is '{#photos}'. Write '\\{' for a brace that readers shall see.")]
    [InlineData("Bij {{company name}}.", "4:5: error HB601: '{{company name}}' is read neither as a blank nor as an id. A blank is '{{company}}', with the name of one field; an id is '{#photos}'. Write '\\{' for a brace that readers shall see.")]
    [InlineData("1. Een. {een}", "4:9: error HB601: '{een}' is read neither as a blank nor as an id. A blank is '{{company}}', with the name of one field; an id is '{#photos}'. Write '\\{' for a brace that readers shall see.")]
    [InlineData("[Zie](https://example.org/{{company}})", "4:1: error HB611: A blank stands in the address of a link, where nobody can fill it in. Put it in the text.")]
    public void Braces_that_are_no_blank_are_reported(string text, string line) => Assert.Equal(["input/protocols/p.nl.md:" + line], TestProtocol.Diagnostics(text));

    [Fact]
    public void A_brace_that_readers_shall_see_is_escaped() => Assert.Empty(TestProtocol.Diagnostics("Een \\{ accolade }."));

    [Fact]
    public void A_blank_in_the_title_is_reported() => Assert.Equal(
        ["input/protocols/p.nl.md:1:1: error HB611: A blank stands in the title or the summary, where nobody can fill it in. Put it in the text."],
        TestSite.Build(TestProtocol.Blocks("Tekst.").Replace("title: P\n", "title: P van {{company}}\n", StringComparison.Ordinal)).Diagnostics);

    [Fact]
    public void A_field_that_nothing_uses_is_reported_where_it_is_listed() => Assert.Equal(
        [
            "input/protocols/p.yml:4:10: error HB604: The protocol lists the field 'alpha' and uses it nowhere. Use it, or take it out.",
            "input/protocols/p.yml:4:19: error HB604: The protocol lists the field 'beta' and uses it nowhere. Use it, or take it out.",
        ],
        Diagnostics("Tekst.", "fields: [alpha, { beta: { default: true, fixed: true } }]\n"));

    [Theory]
    [InlineData("{{beta}}", "fields: [beta]\n")]
    [InlineData("::: when beta = true\nTekst.\n:::", "fields: [beta]\n")]
    [InlineData("1. Tekst.\n\n   ::: when beta = true\n   Meer.\n   :::", "fields: [beta]\n")]
    [InlineData("> ::: when beta = true\n> Meer.\n> :::", "fields: [beta]\n")]
    [InlineData("{{delta}}", "fields: [beta, gamma, delta]\n")]
    [InlineData("Tekst.", "fields: [ruled]\n")]
    [InlineData("Tekst.", "fields: [employee_name, employee_role, beta]\nsignatures: [{ party: employee, when: beta = true }]\n")]
    [InlineData("Tekst.", "fields: [employee_name, employee_role]\nreceipt: true\n")]
    public void A_field_is_used_by_a_text_a_condition_a_signature_or_the_control_table(string text, string yml) => Assert.Empty(Diagnostics(text, yml));

    [Fact]
    public void A_field_may_be_used_by_a_form_alone() => Assert.Empty(TestSite.Build(
        TestProtocol.Blocks("Tekst.", "fields: [alpha, beta, employee_name]\nannexes: [{ form: { signatures: [{ party: employee, when: beta = true }] } }]\n", Fields) + "-- protocols/form.nl.md --\n---\ntitle: F\n---\n{{alpha}}\n").Diagnostics);

    [Fact]
    public void A_field_that_only_a_translation_uses_is_unused_and_reported_once() => Assert.Equal(
        ["input/protocols/p.yml:4:10: error HB604: The protocol lists the field 'alpha' and uses it nowhere. Use it, or take it out."],
        TestSite.Build(TestProtocol.Bilingual("Tekst.", "{{alpha}}", "fields: [alpha]\n", Fields)).Diagnostics);

    private static ImmutableArray<string> Diagnostics(string text, string yml) => TestSite.Build(TestProtocol.Blocks(text, yml, Fields)).Diagnostics;
}
