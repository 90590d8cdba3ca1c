using System.Collections.Immutable;
using HandbookSite.Conditions;
using HandbookSite.Content;
using HandbookSite.Diagnostics;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Tests.Downloads;

/// <summary>A small protocol with one of everything that a document can hold, in Dutch and in English.</summary>
internal static class SampleDocument
{
    private static readonly Place Here = new("input/protocols/sample.nl.md");

    public static ProtocolDocument Dutch => Document(
        new Language(0, "nl", "Nederlands", "nl-NL"),
        (nl, _) => nl,
        new DocumentWords("Bladzijde {n} van {total}", "Versie", "Tekst onder CC BY 4.0. Geen juridisch advies.", "Waarom", "Algemene informatie, geen juridisch advies.", "Noot", "De Nederlandse tekst gaat voor.", "ja", "nee"));

    public static ProtocolDocument English => Document(
        new Language(1, "en", "English", "en-GB"),
        (_, en) => en,
        new DocumentWords("Page {n} of {total}", "Version", "Text under CC BY 4.0. No legal advice.", "Why", "General information, no legal advice.", "Note", "The Dutch text prevails.", "yes", "no"));

    private static ProtocolDocument Document(Language language, Func<string, string, string> say, DocumentWords words)
    {
        DocumentField Field(string key, FieldType type, string label, params ImmutableArray<DocumentOption> options) => new(key, type, label, "", "", true, false, [], options, []);
        var company = Field("company", FieldType.Text, say("Naam van het bedrijf", "Company name"));
        var registration = Field("registration", FieldType.Text, say("KvK-nummer", "Registration number")) with { IsRequired = false };
        var version = Field("version", FieldType.Text, say("Versie", "Version")) with { Default = ["1.0"] };
        var start = Field("effective_date", FieldType.Date, say("Geldt vanaf", "In force from"));
        var weeks = Field("retention_weeks", FieldType.Number, say("Bewaren", "Keep for")) with { Unit = say("weken", "weeks"), Default = ["4"] };
        var photos = Field("photos", FieldType.Choice, say("Foto’s", "Photos"), new DocumentOption("ask", say("eerst vragen", "ask first")), new DocumentOption("firm", say("alleen via het bedrijf", "through the company only"))) with { Default = ["ask"] };
        var steps = Field("steps", FieldType.Choices, say("Stappen", "Steps"), new DocumentOption("talk", say("gesprek", "talk")), new DocumentOption("warning", say("waarschuwing", "warning")));
        var consent = Field("signature", FieldType.Bool, say("Tekenen", "Sign"));
        var story = Field("story", FieldType.TextArea, say("Omschrijving van het bedrijf", "Description of the company"));
        var accounts = Field("accounts", FieldType.List, say("Bedrijfsaccounts", "Company accounts")) with { Columns = [new("platform", "Platform"), new("handle", say("Accountnaam", "Handle")), new("owner", say("Eigenaar", "Owner"))] };
        var lines = Field("platforms", FieldType.List, "Media") with { Default = ["LinkedIn", "Instagram"] };
        var name = Field("employer_name", FieldType.Text, say("Namens het bedrijf", "For the company"));
        var role = Field("employer_role", FieldType.Text, say("Functie van de ondertekenaar", "Signatory’s position"));
        var employee = Field("employee_name", FieldType.Text, say("Naam medewerker", "Employee’s name"));

        Paragraph Say(params ImmutableArray<Inline> inlines) => new(Here, inlines);
        Run Text(string nl, string en, RunStyle style = RunStyle.Plain) => new(say(nl, en), style);
        Reason Because(string nl, string en) => new(Here, [Say(Text(nl, en))]);
        Condition Is(string value) => new Question(new HandbookSite.Conditions.Word("photos", Here), [new HandbookSite.Conditions.Word(value, Here)], IsNegated: false);

        ImmutableArray<Block> front =
        [
            new FactTable(Here, say("Gegevens van dit document", "About this document"),
            [
                new(company.Label, [new Blank(company)]), new(registration.Label, [new Blank(registration)]),
                new(version.Label, [new Blank(version)]), new(start.Label, [new Blank(start)]),
                new(say("Recht nagekeken op", "Law checked on"), [Text("24 november 2026", "24 November 2026")]),
            ]),
            new Removable(Here, "open-fields", say("Nog in te vullen", "Still to fill in"), [new ListBlock(Here, false, [new("•", [Say(new Run(company.Label))]), new("•", [Say(new Run(start.Label))])])]),
            new Removable(Here, "how-to", say("Zo gebruik je dit document", "How to use this document"), [Say(Text("Vul de velden in en haal weg wat niet past.", "Fill in the fields and delete what does not fit."))]),
        ];
        ImmutableArray<Block> body =
        [
            new Heading(Here, 2, "1", "purpose", [Text("Doel bij ", "Purpose at "), new Blank(company)], [Because("Wie niet weet waarvoor een regel dient, vergeet hem.", "A rule without a purpose is soon forgotten.")]),
            new Clause(Here, "1.1", "help", [Say(Text("Je mag ", "You may "), Text("altijd", "always", RunStyle.Strong), Text(" delen wat ", " share what "), new Blank(company), Text(" al deelde", " has shared"), new FootnoteMark(1), Text(".", "."))], [Because("Trots mag.", "Pride is fine.")]),
            new Clause(Here, "1.2", "list", [Say(Text("Je vraagt eerst bij:", "You ask first about:")),
                new ListBlock(Here, true, [new("a", [Say(Text("prijzen", "prices"))]), new("b", [Say(Text("tekeningen", "drawings")), new ListBlock(Here, false, [new("•", [Say(Text("van de opdrachtgever", "of the client"))])])])])], []),
            new Heading(Here, 2, "2", "photos", [Text("Foto’s van de bouwplaats", "Photos of the site")], []),
            new Choice(Here, say("Kies één:", "Choose one:"),
            [
                new Alternative(Here, Is("ask"), say("Foto’s: eerst vragen", "Photos: ask first"),
                [
                    new Clause(Here, "2.1", "ask", [Say(Text("Je vraagt de mensen op de foto ", "You ask the people in the picture "), Text("vooraf", "beforehand", RunStyle.Emphasis), Text(".", "."))], [Because("De collega op de steiger ziet de foto als laatste.", "The colleague on the scaffold is the last to see it.")]),
                    new Clause(Here, "2.2", "wait", [Say(Text("Je wacht op het antwoord; zie ", "You wait for the answer; see "), new Reference("ask", say("artikel ", "article "), "2.1"), Text(".", "."))], []),
                ]),
                new Alternative(Here, Is("firm"), say("Foto’s: alleen via het bedrijf", "Photos: through the company only"),
                    [new Clause(Here, "2.3", "firm", [Say(Text("Je stuurt de foto naar ", "You send the photo to "), new Blank(company), Text(".", "."))], [])]),
            ]),
            new Clause(Here, "2.4", "keep", [Say(new Blank(company), Text(" bewaart beelden ", " keeps images for "), new Blank(weeks), Text(" weken. Zie ook ", " weeks. See also "), new Reference("purpose", say("artikel ", "article "), "1"), Text(" en ", " and "), new Link("https://example.org/handbook/nl/", "/handbook/nl/", [Text("het handboek", "the handbook")]), Text(" of ", " or "), new CrossLink("help", [Text("de vrijheid", "the freedom")]), Text(".", "."))], []),
            new Heading(Here, 3, null, "steps", [Text("Stappen", "Steps")], []),
            Say(Text("De stappen zijn ", "The steps are "), new Blank(steps), Text(". Tekenen: ", ". Sign: "), new Blank(consent), Text(" Regel: ", " Rule: "), new Blank(photos), new LineBreak(), new Blank(story)),
            new Table(Here, [new([Text("Beeld", "Image")]), new([Text("Wie zegt ja", "Who says yes")])], [[new([Text("portret", "portrait")]), new([new Blank(employee)])], [new([Text("gebouw", "building")]), new([Text("de opdrachtgever", "the client")])]]),
            new FieldTable(Here, accounts),
            new FieldTable(Here, lines),
            new Quotation(Here, [Say(Text("Geen bericht is ook een bericht.", "No message is a message too."))]),
            new Box(Here, say("Let op", "Warning"), [Say(Text("Bij een ongeval plaats je niets.", "After an accident you post nothing."))]),
            new ListBlock(Here, false, [new("", [Say(new Tick(), Text("Ik wil op de website.", "I agree to the website."))]), new("", [Say(new Tick(), Text("Ik wil op papier.", "I agree to print."))])]),
        ];
        ImmutableArray<Block> end =
        [
            new Heading(Here, 2, null, "signatures", [Text("Ondertekening", "Signatures")], []),
            new Signatures(Here,
            [
                new([new Blank(company)], say("Handtekening", "Signature"), [new(name.Label, [new Blank(name)]), new(role.Label, [new Blank(role)]), new(say("Datum", "Date"), [])]),
                new([Text("Medewerker", "Employee")], say("Handtekening", "Signature"), [new(employee.Label, [new Blank(employee)]), new(say("Datum", "Date"), [])]),
            ]),
            new Sheet(Here,
            [
                new Heading(Here, 2, null, "receipt", [Text("Ontvangst", "Receipt")], []),
                Say(Text("Ik heb dit document ontvangen en gelezen, en ik kon vragen stellen.", "I received and read this document, and I could ask questions.")),
                new Signatures(Here, [new([Text("Medewerker", "Employee")], say("Handtekening", "Signature"), [new(employee.Label, [new Blank(employee)]), new(say("Datum", "Date"), [])])]),
            ]),
            Say(Text("Sjabloon versie 1.2 van 1 november 2026.", "Template version 1.2 of 1 November 2026.")),
        ];
        var protocol = new Protocol(Here) { Version = "1.2", Date = new DateOnly(2026, 11, 1), LawChecked = new DateOnly(2026, 11, 24), HasReceipt = true };
        return new ProtocolDocument(language, "protocols/sample", say("Voorbeeldprotocol", "Sample protocol"), say("Een voorbeeld.", "A sample."), ["sample"], say("Sociale media in de bouw", "Social media in construction"),
            $"https://example.org/handbook/{language.Code}/sample/", protocol, [company, registration, version, start, weeks, photos, steps, consent, story, accounts, lines, name, role, employee],
            front, body, end, [new Footnote(1, [Text("Op de eigen pagina’s van het bedrijf.", "On the company’s own pages.")])], words);
    }
}
