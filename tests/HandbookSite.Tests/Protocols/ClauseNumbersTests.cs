namespace HandbookSite.Tests.Protocols;

public sealed class ClauseNumbersTests
{
    [Fact]
    public void Headings_are_articles_and_items_are_clauses_whatever_digits_the_author_typed() => Assert.Equal(
        """
        ## 1 Doel #doel
        1.1 Een. #een
        1.2 Twee. #twee
        ### Onderkop #onderkop
        1.3 Drie. #drie
        ## 2 Foto’s #fotos
        2.1 Vier. #vier
        """,
        TestProtocol.Body("## Doel {#doel}\n\n7. Een. {#een}\n7. Twee. {#twee}\n\n### Onderkop\n\n1. Drie. {#drie}\n\n## Foto’s {#fotos}\n\n3. Vier. {#vier}"));

    [Fact]
    public void Clauses_before_any_article_have_one_digit() => Assert.Equal(
        """
        1 Een.
        2 Twee.
        ## 1 Doel #doel
        1.1 Drie.
        """,
        TestProtocol.Body("1. Een.\n2. Twee.\n\n## Doel {#doel}\n\n1. Drie."));

    [Fact]
    public void A_list_that_is_split_by_reasons_and_boxes_counts_on() => Assert.Equal(
        """
        ## 1 Doel #doel
        1.1 Een.
          why
            Omdat.
        1.2 Twee.
        box note
          Let op.
        1.3 Drie.
        """,
        TestProtocol.Body("## Doel {#doel}\n\n1. Een.\n\n::: why\nOmdat.\n:::\n\n1. Twee.\n\n::: note\nLet op.\n:::\n\n1. Drie."));

    [Fact]
    public void Alternatives_count_on_until_one_of_them_is_deleted() => Assert.Equal(
        """
        ## 1 Foto’s #fotos
        1.1 Een.
        choose_one
          ? Foto’s: eerst vragen
            1.2 Vraag.
            1.3 Wacht.
          ? Foto’s: via het bedrijf
            1.4 Stuur.
        1.5 Vijf.
        """,
        TestProtocol.Body("## Foto’s {#fotos}\n\n1. Een.\n\n::: when photos = ask\n1. Vraag.\n2. Wacht.\n:::\n\n::: when photos = firm\n1. Stuur.\n:::\n\n1. Vijf."));

    [Fact]
    public void An_article_in_an_alternative_counts_too() => Assert.Equal(
        """
        only_if
          ? Tekenen: yes
            ## 1 Tekenen #tekenen
            1.1 Teken.
        ## 2 Slot #slot
        """,
        TestProtocol.Body("::: when signature = true\n## Tekenen {#tekenen}\n\n1. Teken.\n:::\n\n## Slot {#slot}"));

    [Fact]
    public void Lists_within_a_clause_have_letters_and_bullets() => Assert.Equal(
        """
        ## 1 Doel #doel
        1.1 Vraag:
          a prijzen
          b tekeningen
            • van klanten
        1.2 Twee.
        • punt
        """,
        TestProtocol.Body("## Doel {#doel}\n\n1. Vraag:\n   1. prijzen\n   2. tekeningen\n      - van klanten\n2. Twee.\n\n- punt"));

    [Fact]
    public void Letters_go_on_behind_z()
    {
        var body = TestProtocol.Body("1. Veel:\n" + string.Concat(Enumerable.Range(1, 28).Select(number => $"   {number}. x\n")));
        Assert.EndsWith("\n  z x\n  aa x\n  ab x", body, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_that_belongs_to_a_protocol_has_no_numbers()
    {
        var blocks = TestProtocol.Blocks("Tekst", "annexes: [form]\n") + "-- protocols/form.nl.md --\n---\ntitle: F\n---\n## Foto’s {#fotos}\n\n1. Een.\n2. Twee.\n\n- [ ] Ja.\n";
        Assert.Equal("## Foto’s #fotos\na Een.\nb Twee.\n☐ Ja.", DocumentText.Of(Assert.Single(TestProtocol.Documents(blocks, "protocols/form")).Document!.Body));
    }
}
