using System.Collections.Immutable;
using HandbookSite.Content;
using HandbookSite.Reading;

namespace HandbookSite.Tests.Reading;

public sealed class FieldsYmlReaderTests
{
    private const string Types = "bool, choice, choices, date, email, image, list, number, phone, text, textarea, url";

    private static readonly Language Dutch = new(0, "nl", "Nederlands", "nl-NL");

    private static readonly Language English = new(1, "en", "English", "en-GB");

    [Fact]
    public void A_field_says_everything_about_itself_in_each_language()
    {
        var field = Assert.Single(Read("""
            retention_weeks:
              type: number
              required: true
              common: true
              control: true
              unit: { nl: weken, en: weeks }
              default: 4
              label: { nl: Bewaren, en: Keep for }
              help: niet te lang
            """));
        Assert.Equal(("retention_weeks", FieldType.Number, true, true, true, false), (field.Key, field.Type, field.IsRequired, field.IsCommon, field.IsControl, field.IsFixed));
        Assert.Equal(("Bewaren", "Keep for"), (field.Label.In(Dutch), field.Label.In(English)));
        Assert.Equal(("weken", "weeks"), (field.Unit.In(Dutch), field.Unit.In(English)));
        Assert.Equal(("niet te lang", "niet te lang"), (field.Help.In(Dutch), field.Help.In(English)));
        Assert.Equal(["4"], field.Default);
        Assert.Equal("input/fields.yml:1:1", field.Place.ToString());
    }

    [Theory]
    [InlineData("text", FieldType.Text)]
    [InlineData("textarea", FieldType.TextArea)]
    [InlineData("email", FieldType.Email)]
    [InlineData("phone", FieldType.Phone)]
    [InlineData("url", FieldType.Url)]
    [InlineData("date", FieldType.Date)]
    [InlineData("number", FieldType.Number)]
    [InlineData("bool", FieldType.Bool)]
    [InlineData("list", FieldType.List)]
    [InlineData("image", FieldType.Image)]
    public void A_type_is_one_word(string name, FieldType type) => Assert.Equal(type, Assert.Single(Read($"a: {{ type: {name}, label: A }}")).Type);

    [Fact]
    public void Options_and_columns_keep_their_order()
    {
        var fields = Read("""
            size: { type: choice, label: Grootte, options: { lt10: tot tien, 50plus: { nl: meer, en: more } }, default: 50plus }
            steps: { type: choices, label: Stappen, options: { talk: gesprek, warning: waarschuwing }, default: [warning, talk] }
            accounts: { type: list, label: Accounts, columns: { platform: Platform, handle: { nl: Naam, en: Handle } } }
            lines: { type: list, label: Regels, default: [één, twee] }
            """);
        Assert.Equal(["lt10 tot tien", "50plus more"], fields[0].Options.Select(option => $"{option.Value} {option.Label.In(English)}"));
        Assert.Equal(["50plus"], fields[0].Default);
        Assert.Equal(["warning", "talk"], fields[1].Default);
        Assert.Equal(["platform Platform", "handle Naam"], fields[2].Columns.Select(column => $"{column.Key} {column.Label.In(Dutch)}"));
        Assert.Equal(["één", "twee"], fields[3].Default);
    }

    [Fact]
    public void A_condition_may_ask_about_a_field_that_stands_further_down() =>
        Assert.Equal("size in (lt10, 50plus) or signature = true", Read("""
            or_date: { type: date, label: Op, when: "size in (lt10, 50plus) or signature = true" }
            size: { type: choice, label: Grootte, options: { lt10: tot tien, 50plus: meer } }
            signature: { type: bool, label: Tekenen }
            """)[0].When?.ToString());

    [Fact]
    public void A_handbook_without_fields_has_none() => Assert.Empty(FieldsYmlReader.Read(new SourceFolder("input", []), [Dutch], diagnostic => Assert.Fail(diagnostic.ToString())));

    [Theory]
    [InlineData("- a", "1:1: error HB104: Here stand keys with values, as 'title: …', not a list.")]
    [InlineData("a: text", "1:4: error HB104: 'a' wants keys with values; here stands 'text'.")]
    [InlineData("Naam: { type: text, label: A }", "1:1: error HB614: 'Naam' is no name of a field: it has lower-case letters, digits and underscores.")]
    [InlineData("a-b: { type: text, label: A }", "1:1: error HB614: 'a-b' is no name of a field: it has lower-case letters, digits and underscores.")]
    [InlineData("'': { type: text, label: A }", "1:1: error HB614: '' is no name of a field: it has lower-case letters, digits and underscores.")]
    [InlineData("a: { label: A }", "1:1: error HB614: The field 'a' has no type. Add 'type: text' or another of " + Types + ".")]
    [InlineData("a: { type: text }", "1:1: error HB614: The field 'a' has no label. Add 'label: …' in each language.")]
    [InlineData("a: { type: text, label: {} }", "1:18: error HB105: 'label' has no words in Nederlands. Add 'nl: …' to it.")]
    [InlineData("a: { type: text, label: { nl: A, de: A } }", "1:34: error HB103: 'label' has no key 'de'.")]
    [InlineData("a: { type: text, label: [A] }", "1:25: error HB104: 'label' wants keys with values; here stands a list.")]
    [InlineData("a: { type: text, label: { nl: '' } }", "1:31: error HB104: 'nl' wants a text; here stands nothing.")]
    [InlineData("a: { type: nummer, label: A }", "1:12: error HB614: There is no type 'nummer' of fields; there are " + Types + ". Did you mean 'number'?")]
    [InlineData("a: { type: Text, label: A }", "1:12: error HB614: There is no type 'Text' of fields; there are " + Types + ". Did you mean 'text'?")]
    [InlineData("a: { type: text, label: A, labels: B }", "1:28: error HB103: The field 'a' has no key 'labels'. Did you mean 'label'?")]
    [InlineData("a: { type: text, label: A, required: ja }", "1:38: error HB104: 'required' wants true or false; here stands 'ja'.")]
    [InlineData("a: { type: choice, label: A }", "1:1: error HB614: The field 'a' is a choice and has no options. Add 'options: …'.")]
    [InlineData("a: { type: choices, label: A, options: {} }", "1:1: error HB614: The field 'a' is a choices and has no options. Add 'options: …'.")]
    [InlineData("a: { type: choice, label: A, options: [x, y] }", "1:39: error HB104: 'options' wants keys with values; here stands a list.")]
    [InlineData("a: { type: text, label: A, options: { x: X } }", "1:28: error HB614: Only a choice has options; 'a' is of type text.")]
    [InlineData("a: { type: text, label: A, columns: { x: X } }", "1:28: error HB614: Only a list has columns; 'a' is of type text.")]
    [InlineData("a: { type: date, label: A, unit: weken }", "1:28: error HB614: Only a number has a unit; 'a' is of type date.")]
    [InlineData("a: { type: choice, label: A, options: { '': X } }", "1:41: error HB614: '' cannot stand in 'options': a name there is one word of letters, digits, hyphens and underscores, and its label says the rest.")]
    [InlineData("a: { type: list, label: A, columns: { a b: X } }", "1:39: error HB614: 'a b' cannot stand in 'columns': a name there is one word of letters, digits, hyphens and underscores, and its label says the rest.")]
    [InlineData("a: { type: list, label: A, columns: { x: X }, default: [y] }", "1:47: error HB614: 'a' is a list of columns, whose rows a company writes; it has no default.")]
    [InlineData("a: { type: choice, label: A, options: { ask: X, firm: Y }, default: aks }", "1:69: error HB602: The field 'a' has no option 'aks'; it has ask, firm. Did you mean 'ask'?")]
    [InlineData("a: { type: choice, label: A, options: { ask: X, firm: Y }, default: [ask, firm] }", "1:69: error HB104: 'default' of 'a', a field of type choice, wants one value; here stand 2.")]
    [InlineData("a: { type: choices, label: A, options: { ask: X }, default: [ask, no] }", "1:61: error HB602: The field 'a' has no option 'no'; it has ask.")]
    [InlineData("a: { type: bool, label: A, default: ja }", "1:37: error HB602: The default of 'a', a field of type bool, cannot be 'ja'.")]
    [InlineData("a: { type: number, label: A, default: vier }", "1:39: error HB602: The default of 'a', a field of type number, cannot be 'vier'.")]
    [InlineData("a: { type: number, label: A, default: -1 }", "1:39: error HB602: The default of 'a', a field of type number, cannot be '-1'.")]
    [InlineData("a: { type: date, label: A, default: 2026-02-30 }", "1:37: error HB602: The default of 'a', a field of type date, cannot be '2026-02-30'.")]
    [InlineData("a: { type: text, label: A, when: b = c }", "1:34: error HB601: fields.yml has no field 'b'. Did you mean 'a'?")]
    [InlineData("a: { type: text, label: A, when: a = c }", "1:34: error HB603: A condition asks about choices; 'a' is a field of type text.")]
    [InlineData("a: { type: bool, label: A, when: a = ja }", "1:38: error HB602: The field 'a' has no option 'ja'; it has true, false.")]
    [InlineData("a: { type: bool, label: A, when: a is true }", "1:36: error HB603: The condition wants '=', '!=' or 'in (…)' here; there stands 'is'.")]
    [InlineData("a: { type: text, lable: A }", "1:18: error HB103: The field 'a' has no key 'lable'. Did you mean 'label'?")]
    [InlineData("a: { type: text, label: { nl: A, of B } }", "1:34: error HB104: 'of B' is no language. A text that holds ',' stands in quotes, and a ':' has a space behind it.")]
    [InlineData("a: { type: text, label: { nl:A } }", "1:27: error HB104: 'nl:A' is no language. A text that holds ',' stands in quotes, and a ':' has a space behind it.")]
    [InlineData("a: { type: choice, label: A, options: { per dag: X } }", "1:41: error HB614: 'per dag' cannot stand in 'options': a name there is one word of letters, digits, hyphens and underscores, and its label says the rest.")]
    [InlineData("a: { type: choice, label: A, options: [x], default: x }", "1:39: error HB104: 'options' wants keys with values; here stands a list.")]
    public void A_mistake_is_named_with_its_place(string yml, string line) => Assert.Equal(["input/fields.yml:" + line], TestSite.Build("-- fields.yml --\n" + yml).Diagnostics);

    [Fact]
    public void A_label_that_lacks_a_language_is_reported_for_each_that_is_missing() => Assert.Equal(
        [
            "input/fields.yml:1:18: error HB105: 'label' has no words in English. Add 'en: …' to it.",
            "input/fields.yml:1:47: error HB105: 'x' has no words in Nederlands. Add 'nl: …' to it.",
        ],
        Diagnostics("a: { type: list, label: { nl: A }, columns: { x: { en: X } } }"));

    [Fact]
    public void Fields_that_are_no_text_are_reported_once() => Assert.Equal(
        ["input/fields.yml:2:1: error HB101: The file is not UTF-8. Save it as UTF-8."],
        TestSite.Build("", settings: null, ("fields.yml", [.. "# x\n"u8, 0xFF, 0xFE])).Diagnostics);

    private static ImmutableArray<Field> Read(string yml) => Read(yml, diagnostic => Assert.Fail(diagnostic));

    private static List<string> Diagnostics(string yml)
    {
        var lines = new List<string>();
        Read(yml, lines.Add);
        return lines;
    }

    private static ImmutableArray<Field> Read(string yml, Action<string> report) =>
        FieldsYmlReader.Read(TestSite.Sources("-- fields.yml --\n" + yml).Input, [Dutch, English], diagnostic => report(diagnostic.ToString()));
}
