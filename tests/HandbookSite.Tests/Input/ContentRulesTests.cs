using System.Collections.Immutable;
using HandbookSite.Tests.Downloads;

namespace HandbookSite.Tests.Input;

/// <summary>What the protocols of the handbook may never ask, and what they must always say, whatever a company chooses.</summary>
public sealed class ContentRulesTests
{
    public static TheoryData<string, string> Protocols => SameWordsTests.Protocols;

    [Theory]
    [MemberData(nameof(Protocols))]
    public void No_choice_breaks_a_rule(string id, string language)
    {
        var page = RealProtocols.All.Single(page => page.Page.Id == id && page.Page.Language.Code == language);
        var texts = new Choices(page.Document!, page.Page.Source.Protocol!.Fields).Texts().ToList();
        var broken = ContentRule.All.SelectMany(rule => texts.SelectMany(rule.Broken).Distinct(StringComparer.Ordinal).Select(line => $"{rule.Name}: {line}"));
        Assert.Equal("", string.Join('\n', broken));
    }

    [Theory]
    [InlineData("a penalty", "nl", "Op elke overtreding staat een boete van 500 euro.")]
    [InlineData("a penalty", "en", "Each breach carries a penalty of 500 euros.")]
    [InlineData("a duty to leave clients alone after leaving", "nl", "Je mag na je vertrek een jaar geen contact zoeken met klanten van het bedrijf.")]
    [InlineData("a duty to leave clients alone after leaving", "en", "You must not contact clients for a year after your last day.")]
    [InlineData("a ban on private media", "nl", "Je mag thuis geen sociale media gebruiken.")]
    [InlineData("a ban on private media", "en", "You must not have a personal account on any platform.")]
    [InlineData("a demand for a private password", "nl", "Je geeft het wachtwoord van je privéaccount aan de directie.")]
    [InlineData("a demand for a private password", "en", "You must give the company the password of your personal account.")]
    [InlineData("silence about pay", "nl", "Je mag niet over je loon praten.")]
    [InlineData("silence about pay", "en", "You must keep your pay confidential.")]
    [InlineData("confidentiality without the sentence on protected reports", "nl", "Je houdt bedrijfsgeheimen voor je.")]
    [InlineData("confidentiality without the sentence on protected reports", "en", "You must keep trade secrets to yourself.")]
    [InlineData("somebody bound without a contract", "nl", "Onderaannemers mogen geen foto's plaatsen.")]
    [InlineData("somebody bound without a contract", "en", "Subcontractors must not post photos.")]
    public void A_planted_sentence_is_found(string rule, string language, string sentence) =>
        Assert.NotEmpty(ContentRule.Of(rule).Broken(Text(language, [], [sentence])));

    [Theory]
    [InlineData("a penalty", "nl", "Op overtreding staat geen boete.")]
    [InlineData("a ban on private media", "en", "You must not use social media while you are driving.")]
    [InlineData("a demand for a private password", "en", "The company must not ask for the password of a personal account.")]
    [InlineData("silence about pay", "nl", "Je mag over loon praten; dat is niet vertrouwelijk.")]
    [InlineData("somebody bound without a contract", "en", "Subcontractors must ask first if their contract says so.")]
    public void A_sentence_that_rules_it_out_is_not(string rule, string language, string sentence) =>
        Assert.Empty(ContentRule.Of(rule).Broken(Text(language, [], [sentence])));

    [Fact]
    public void Checks_without_their_safeguards_are_found()
    {
        var text = Text("nl", new() { ["monitoring"] = ["company_name_search"] }, [], "mon-name", "mon-told", "mon-keep");
        Assert.Equal(["mon-basis", "mon-who", "mon-special", "mon-rights", "mon-ap", "mon-private", "mon-password"], ContentRule.Of("checks without a safeguard").Broken(text));
        Assert.Equal(["mon-name"], ContentRule.Of("checks where the company chose none").Broken(text with { Values = Values(new() { ["monitoring"] = ["none"] }) }));
    }

    [Fact]
    public void A_line_on_a_staff_body_that_is_not_there_is_found()
    {
        var text = Text("nl", new() { ["or_date"] = [], ["representation"] = ["none"] }, [], "rev-or", "rev-none");
        Assert.Equal(["rev-or"], ContentRule.Of("a line on the staff body that does not follow the choice").Broken(text));
        Assert.Equal(["rev-none", "rev-or is missing", "rev-none"], ContentRule.Of("a line on the staff body that does not follow the choice").Broken(Text("nl", new() { ["or_date"] = [], ["representation"] = ["or"] }, [], "rev-none")));
    }

    [Fact]
    public void Others_who_are_bound_without_the_sentence_on_contracts_are_found() =>
        Assert.NotEmpty(ContentRule.Of("somebody bound without a contract").Broken(Text("en", new() { ["applies_to"] = ["subcontractors"] }, ["You must ask first."])));

    private static ChosenText Text(string language, Dictionary<string, string[]> values, string[] lines, params string[] clauses) => new(language, Values(values), [.. lines], [.. clauses]);

    private static ImmutableDictionary<string, ImmutableArray<string>> Values(Dictionary<string, string[]> values) => values.ToImmutableDictionary(value => value.Key, value => value.Value.ToImmutableArray());
}
