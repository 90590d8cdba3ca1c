using HandbookSite.Content;
using HandbookSite.Reading;

namespace HandbookSite.Tests.Reading;

public sealed class ProtocolYmlReaderTests
{
    private static readonly Language Dutch = new(0, "nl", "Nederlands", "nl-NL");

    [Fact]
    public void A_needed_key_that_is_misspelt_is_reported_once() => Assert.Equal(
        ["input/protocols/p.yml:3:1: error HB103: A protocol has no key 'law-checked'. Did you mean 'law_checked'?"],
        TestSite.Build(TestProtocol.Blocks("Tekst.").Replace("law_checked:", "law-checked:", StringComparison.Ordinal)).Diagnostics);

    [Fact]
    public void A_protocol_has_version_dates_and_what_belongs_to_it()
    {
        var protocol = Read("""
            poster: true
            receipt: true
            changes:
              - { version: "1.2", date: 2026-11-01, text: { nl: Nieuw. } }
              - { version: "1.1", date: 2026-10-01, text: Eerste. }
            signatures: [{ party: company, when: signature = true }, { party: guardian }]
            annexes: [een, { twee: { signatures: [{ party: employee }] } }]
            """);
        Assert.Equal(("1.2", new DateOnly(2026, 11, 1), new DateOnly(2026, 11, 24)), (protocol.Version, protocol.Date, protocol.LawChecked));
        Assert.Equal((true, true, true), (protocol.IsPoster, protocol.HasReceipt, protocol.IsNumbered));
        Assert.Equal(["1.2 2026-11-01 Nieuw.", "1.1 2026-10-01 Eerste."], protocol.Changes.Select(change => $"{change.Version} {change.Date:O} {change.Text.In(Dutch)}"));
        Assert.Equal(["company signature = true", "guardian "], protocol.Signatories.Select(signatory => $"{signatory.Party} {signatory.When}"));
        Assert.Equal(["een ", "twee employee"], protocol.Annexes.Select(annex => $"{annex.Name} {string.Concat(annex.Signatories.Select(signatory => signatory.Party))}"));
    }

    [Fact]
    public void A_protocol_that_says_nothing_more_is_plain()
    {
        var protocol = Read("");
        Assert.Equal((false, false), (protocol.IsPoster, protocol.HasReceipt));
        Assert.Empty(protocol.Changes);
        Assert.Empty(protocol.Signatories);
        Assert.Empty(protocol.Annexes);
    }

    [Fact]
    public void A_protocol_has_the_common_fields_and_those_that_it_lists_in_the_order_of_the_dictionary()
    {
        var fields = Read("fields: [zzz, { status: { default: rules, fixed: true, required: true } }, aaa]\n", "aaa: { type: text, label: A }\n" + TestProtocol.Fields + "yyy: { type: text, label: Y }\nzzz: { type: text, required: true, label: Z }\n").Fields;
        Assert.Equal(["aaa", "company", "status", "photos"], fields.Take(4).Select(field => field.Key));
        Assert.Equal("zzz", fields[^1].Key);
        Assert.DoesNotContain(fields, field => field.Key == "yyy");
        var status = fields.Single(field => field.Key == "status");
        Assert.Equal((true, true, "rules", "input/protocols/p.yml:4:17"), (status.IsFixed, status.IsRequired, status.Default.Single(), status.Place.ToString()));
        Assert.True(fields[^1].IsRequired);
    }

    [Theory]
    [InlineData("fields: photos", "4:9: error HB104: 'fields' wants a list, as [one, two]; here stands 'photos'.")]
    [InlineData("fields: [foto]", "4:10: error HB601: fields.yml has no field 'foto'.")]
    [InlineData("fields: [photo]", "4:10: error HB601: fields.yml has no field 'photo'. Did you mean 'photos'?")]
    [InlineData("fields: [{ foto: { fixed: true } }]", "4:12: error HB601: fields.yml has no field 'foto'.")]
    [InlineData("fields: [photos, photos]", "4:18: error HB614: The field 'photos' is listed twice.")]
    [InlineData("fields: [[photos]]", "4:10: error HB104: 'fields' wants names of fields, or { name: { default: … } }; here stands a list.")]
    [InlineData("fields: [{ photos: {}, size: {} }]", "4:10: error HB104: 'fields' wants names of fields, or { name: { default: … } }; here stands keys with values.")]
    [InlineData("fields: [{ photos: ask }]", "4:20: error HB104: 'photos' wants keys with values; here stands 'ask'.")]
    [InlineData("fields: [{ photos: { label: x } }]", "4:22: error HB103: The field 'photos' of a protocol has no key 'label'.")]
    [InlineData("fields: [{ photos: { default: no } }]", "4:31: error HB602: The field 'photos' has no option 'no'; it has ask, firm.")]
    [InlineData("fields: [{ photos: { fixed: ja } }]", "4:29: error HB104: 'fixed' wants true or false; here stands 'ja'.")]
    [InlineData("poster: ja", "4:9: error HB104: 'poster' wants true or false; here stands 'ja'.")]
    [InlineData("receipts: true", "4:1: error HB103: A protocol has no key 'receipts'. Did you mean 'receipt'?")]
    [InlineData("changes: [x]", "4:11: error HB104: 'changes' wants keys with values; here stands 'x'.")]
    [InlineData("changes: [{ version: '1.2', date: 2026-11-01, text: x, by: y }]", "4:56: error HB103: A change has no key 'by'.")]
    [InlineData("changes: [{ version: '1.2', text: x }]", "4:11: error HB105: A change needs the key 'date'.")]
    [InlineData("changes: [{ version: '1.2', date: gisteren, text: x }]", "4:35: error HB104: 'date' wants a date as 2026-12-31; here stands 'gisteren'.")]
    [InlineData("changes: [{ version: '1.2', date: 2026-11-01, text: {} }]", "4:47: error HB105: 'text' has no words in Nederlands. Add 'nl: …' to it.")]
    [InlineData("changes: [{ version: '1.1', date: 2026-11-01, text: x }, { version: '1.2', date: 2026-11-01, text: x }]", "1:10: error HB616: The version is '1.2', but the first of 'changes' is '1.1'. The newest change stands first.")]
    [InlineData("signatures: [company]", "4:14: error HB104: 'signatures' wants keys with values; here stands 'company'.")]
    [InlineData("signatures: [{ when: signature = true }]", "4:14: error HB105: A signature needs the key 'party'.")]
    [InlineData("signatures: [{ party: company, of: x }]", "4:32: error HB103: A signature has no key 'of'.")]
    [InlineData("signatures: [{ party: apprentice }]", "4:23: error HB601: The protocol has no field for the name of 'apprentice'. List 'apprentice_name' or 'apprentice' under 'fields'.")]
    [InlineData("signatures: [{ party: company, when: teken = true }]", "4:38: error HB601: The protocol has no field 'teken'.")]
    [InlineData("signatures: [{ party: company, when: signature = ja }]", "4:50: error HB602: The field 'signature' has no option 'ja'; it has true, false.")]
    [InlineData("annexes: form", "4:10: error HB104: 'annexes' wants a list, as [one, two]; here stands 'form'.")]
    [InlineData("annexes: [[form]]", "4:11: error HB104: An annex is the name of its files, as photo-consent; here stands a list.")]
    [InlineData("annexes: [{ form: x }]", "4:19: error HB104: 'form' wants keys with values; here stands 'x'.")]
    [InlineData("annexes: [form]", "4:11: error HB615: The annex 'form' has no text. Add 'form.<language>.md' beside the protocol.")]
    [InlineData("annexes: [{ form: { receipt: true } }]", "4:21: error HB103: An annex has no key 'receipt'.", "4:13: error HB615: The annex 'form' has no text. Add 'form.<language>.md' beside the protocol.")]
    public void A_mistake_is_named_with_its_place(string yml, params string[] lines) =>
        Assert.Equal(lines.Order(StringComparer.Ordinal).Select(line => "input/protocols/p.yml:" + line), TestProtocol.Diagnostics("Tekst.", yml));

    [Theory]
    [InlineData("date: 2026-11-01\nlaw_checked: 2026-11-24\n", "1:1: error HB105: A protocol needs the key 'version'.")]
    [InlineData("version: '1.2'\nlaw_checked: 2026-11-24\n", "1:1: error HB105: A protocol needs the key 'date'.")]
    [InlineData("version: '1.2'\ndate: 2026-11-01\n", "1:1: error HB105: A protocol needs the key 'law_checked'.")]
    [InlineData("version: '1.2'\ndate: 1-11-2026\nlaw_checked: 2026-11-24\n", "2:7: error HB104: 'date' wants a date as 2026-12-31; here stands '1-11-2026'.")]
    [InlineData("version: v1.2\ndate: 2026-11-01\nlaw_checked: 2026-11-24\n", "1:10: error HB616: The version 'v1.2' becomes part of a file's name. Write digits and dots, as \"1.2\".")]
    [InlineData("version: 1..2\ndate: 2026-11-01\nlaw_checked: 2026-11-24\n", "1:10: error HB616: The version '1..2' becomes part of a file's name. Write digits and dots, as \"1.2\".")]
    [InlineData("version: ../1\ndate: 2026-11-01\nlaw_checked: 2026-11-24\n", "1:10: error HB616: The version '../1' becomes part of a file's name. Write digits and dots, as \"1.2\".")]
    [InlineData("version: ''\ndate: 2026-11-01\nlaw_checked: 2026-11-24\n", "1:10: error HB104: 'version' wants a text; here stands nothing.")]
    [InlineData("- x\n", "1:1: error HB104: Here stand keys with values, as 'title: …', not a list.")]
    public void What_every_protocol_has_is_asked_for(string yml, string line) => Assert.Equal(
        ["input/protocols/p.yml:" + line],
        TestSite.Build(TestProtocol.Blocks("Tekst.").Replace(TestProtocol.Yml, yml, StringComparison.Ordinal)).Diagnostics);

    [Fact]
    public void A_field_needs_the_fields_that_decide_about_it() => Assert.Equal(
        ["input/protocols/p.yml:4:10: error HB601: The field 'b' is needed when 'a = true', and the protocol has no field 'a'. List it too."],
        TestSite.Build(TestProtocol.Blocks("{{b}}", "fields: [b]\n", "a: { type: bool, label: A }\nb: { type: text, label: B, when: a = true }")).Diagnostics);

    private static Protocol Read(string yml, string fields = TestProtocol.Fields)
    {
        var input = TestSite.Sources(TestProtocol.Blocks("", yml, fields)).Input;
        return ProtocolYmlReader.Read(input.Find("protocols/p.yml")!, FieldsYmlReader.Read(input, [Dutch], Fail), [Dutch], Fail);
    }

    private static void Fail(HandbookSite.Diagnostics.Diagnostic diagnostic) => Assert.Fail(diagnostic.ToString());
}
