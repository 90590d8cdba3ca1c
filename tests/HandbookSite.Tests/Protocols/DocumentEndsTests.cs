namespace HandbookSite.Tests.Protocols;

public sealed class DocumentEndsTests
{
    [Fact]
    public void The_control_table_the_open_fields_and_the_help_stand_before_the_text() => Assert.Equal(
        """
        facts control_table
          Bedrijf = [Bedrijf]
          law_checked = 2026-11-24
        help open-fields: open_fields
          • Bedrijf
          • OR op (Grootte: meer)
        help how-to: how_to_use
          how_to_use_text
        """,
        DocumentText.Of(TestProtocol.Document("Tekst {{or_date}}.").Front));

    [Fact]
    public void A_field_without_a_blank_is_not_open() => Assert.DoesNotContain("OR op", DocumentText.Of(TestProtocol.Document("Tekst.").Front), StringComparison.Ordinal);

    [Fact]
    public void A_field_is_not_open_where_it_has_a_value_or_is_not_required() => Assert.DoesNotContain(
        "open-fields",
        DocumentText.Of(TestProtocol.Document("Tekst.", "fields: [{ company: { default: Bouw BV } }, { or_date: { required: false } }]\n").Front),
        StringComparison.Ordinal);

    [Fact]
    public void The_last_line_says_where_the_document_comes_from() => Assert.Equal(
        "Handboek 1.2 2026-11-01 2026-11-24 https://example.org/werk/nl/protocols/p/",
        DocumentText.Of(TestProtocol.Document("Tekst.").End));

    [Fact]
    public void Those_who_sign_have_their_name_position_and_date() => Assert.Equal(
        """
        ## signatures #_signatures
        sign [Bedrijf]: Namens = [Namens], Functie = [Functie], signed_on =
        sign : Medewerker = [Medewerker], signed_on =
        sign : Ouder = [Ouder], signed_on =
        """,
        Signatures("signatures: [{ party: company }, { party: employee }, { party: guardian }]\n"));

    [Fact]
    public void Those_who_sign_under_one_condition_stand_together_in_one_alternative() => Assert.Equal(
        """
        ## signatures #_signatures
        only_if
          ? Tekenen: yes
            sign [Bedrijf]: Namens = [Namens], Functie = [Functie], signed_on =
            sign : Medewerker = [Medewerker], signed_on =
        sign : Ouder = [Ouder], signed_on =
        """,
        Signatures("signatures: [{ party: company, when: signature = true }, { party: guardian }, { party: employee, when: signature=true }]\n"));

    [Fact]
    public void A_receipt_is_a_sheet_of_its_own() => Assert.Equal(
        """
        sheet
          ## receipt #_receipt
          received P
          sign : Medewerker = [Medewerker], signed_on =
          receipt_limit
        """,
        Signatures("receipt: true\n"));

    [Fact]
    public void A_form_that_belongs_to_a_protocol_has_its_own_signatures_and_no_receipt()
    {
        var blocks = TestProtocol.Blocks("Tekst", "receipt: true\nsignatures: [{ party: company }]\nannexes: [{ form: { signatures: [{ party: guardian }] } }]\n") + "-- protocols/form.nl.md --\n---\ntitle: F\n---\nTekst.\n";
        Assert.Equal(
            "## signatures #_signatures\nsign : Ouder = [Ouder], signed_on =\nHandboek 1.2 2026-11-01 2026-11-24 https://example.org/werk/nl/protocols/form/",
            DocumentText.Of(Assert.Single(TestProtocol.Documents(blocks, "protocols/form")).Document!.End));
    }

    [Fact]
    public void A_poster_has_its_text_on_the_first_sheet()
    {
        var text = DocumentText.Of(TestProtocol.Document("## Trots {#trots}\n\nHet mag.", "poster: true\n").Blocks);
        Assert.StartsWith("## 1 Trots #trots\nHet mag.\nsheet\n  facts control_table\n", text, StringComparison.Ordinal);
    }

    /// <summary>The end without its last line.</summary>
    private static string Signatures(string yml)
    {
        var end = TestProtocol.Document("Tekst.", yml).End;
        return DocumentText.Of(end[..^1]);
    }
}
