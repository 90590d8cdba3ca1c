namespace HandbookSite.Tests.Protocols;

public sealed class BlockBuilderTests
{
    [Fact]
    public void Neighbours_under_the_same_condition_are_reported() => Assert.Equal(
        ["input/protocols/p.nl.md:8:1: error HB612: The alternative of line 4 stands under 'photos = ask' too. Put both texts into one, or correct the condition."],
        TestProtocol.Diagnostics("::: when photos = ask\nEen.\n:::\n\n::: when photos = ask\nTwee.\n:::"));

    [Fact]
    public void An_article_without_words_is_reported() => Assert.Equal(
        ["input/protocols/p.nl.md:4:1: error HB403: The heading has no words. Write some, or take it away."],
        TestProtocol.Diagnostics("## {#a}\n\nTekst."));

    [Fact]
    public void A_reason_belongs_to_the_clause_or_the_article_before_it() => Assert.Equal(
        """
        ## 1 Doel #doel
          why
            Artikel.
        1.1 Een.
          why
            Clausule.
          why
            Nog een.
        only_if
          ? Foto’s: eerst vragen
            1.2 Twee.
              why
                Binnen.
        """,
        TestProtocol.Body("## Doel {#doel}\n\n::: why\nArtikel.\n:::\n\n1. Een.\n\n::: why\nClausule.\n:::\n\n::: why\nNog een.\n:::\n\n:::: when photos = ask\n1. Twee.\n\n::: why\nBinnen.\n:::\n::::"));

    [Fact]
    public void A_reason_behind_alternatives_belongs_to_the_article() => Assert.Equal(
        """
        ## 1 Doel #doel
          why
            Artikel.
        1.1 Een.
        only_if
          ? Foto’s: eerst vragen
            1.2 Twee.
        """,
        TestProtocol.Body("## Doel {#doel}\n\n1. Een.\n\n::: when photos = ask\n1. Twee.\n:::\n\n::: why\nArtikel.\n:::"));

    [Theory]
    [InlineData("::: why\nWaarom?\n:::", 4, 1)]
    [InlineData("1. Een.\n\n   ::: why\n   Waarom?\n   :::", 6, 4)]
    [InlineData("## Doel {#doel}\n\n:::: when photos = ask\n\n::: why\nWaarom?\n:::\n::::", 8, 1)]
    public void A_reason_for_nothing_is_reported(string text, int line, int column) => Assert.Equal(
        [$"input/protocols/p.nl.md:{line}:{column}: error HB612: No clause or article stands before this reason. Put it under the one that it explains."],
        TestProtocol.Diagnostics(text));

    [Fact]
    public void Neighbours_are_one_choice_only_where_they_ask_about_the_same_fields() => Assert.Equal(
        """
        choose_one
          ? Grootte: tot tien or tot vijftig
            Klein.
          ? Grootte: meer
            Groot.
        only_if
          ? Tekenen: yes
            Teken.
        only_if
          ? Grootte: tot tien
            Los.
        """,
        TestProtocol.Body("::: when size in (lt10, 10to49)\nKlein.\n:::\n\n::: when size = 50plus\nGroot.\n:::\n\n::: when signature = true\nTeken.\n:::\n\n::: when size = lt10\nLos.\n:::"));

    [Fact]
    public void Alternatives_with_a_text_between_them_are_two_choices() => Assert.Equal(
        """
        only_if
          ? Foto’s: eerst vragen
            Vraag.
        Tussen.
        only_if
          ? Foto’s: not eerst vragen
            Stuur.
        """,
        TestProtocol.Body("::: when photos = ask\nVraag.\n:::\n\nTussen.\n\n::: when photos != ask\nStuur.\n:::"));

    [Fact]
    public void A_list_field_alone_is_a_table_and_others_are_in_the_line() => Assert.Equal(
        """
        table Accounts: Platform | Naam
        table Regels:
        Zie [Regels].
        [Bedrijf]
        """,
        TestProtocol.Body("{{accounts}}\n\n{{lines}}\n\nZie {{lines}}.\n\n{{company}}"));

    [Fact]
    public void Tables_quotations_boxes_and_ticks_are_kept() => Assert.Equal(
        """
        header | Beeld | Wie |
        | portret | [Bedrijf] |
        | gebouw |  |
        >
          Tekst.
          Meer.
        box warning
          Let op.
          • punt
        ☐ Website.
        ☐ Papier.
        """,
        TestProtocol.Body("| Beeld | Wie |\n|---|---|\n| portret | {{company}} |\n| gebouw |\n\n> Tekst.\n>\n> Meer.\n\n::: warning\nLet op.\n\n- punt\n:::\n\n- [ ] Website.\n- [ ] Papier."));

    [Fact]
    public void Footnotes_count_through_the_document_in_the_order_of_their_marks()
    {
        var document = TestProtocol.Document("Een[^b] en twee[^a].\n\n[^a]: Noot *a*.\n[^b]: Noot b.\n\n    En meer.");
        Assert.Equal("Een[^1] en twee[^2].", DocumentText.Of(document.Body));
        Assert.Equal(["1 Noot b. En meer.", "2 Noot *a*."], document.Footnotes.Select(note => $"{note.Number} {DocumentText.Of(note.Words)}"));
    }

    [Fact]
    public void Comments_are_left_out() => Assert.Equal("Een.\nTwee.", TestProtocol.Body("Een.\n\n<!-- stil -->\n\nTwee."));

    [Theory]
    [InlineData("```\ncode\n```", "Code")]
    [InlineData("    code", "Code")]
    [InlineData("---", "A line across")]
    [InlineData("Woord\n:   Uitleg", "A list of definitions")]
    [InlineData("^^^\nTekst\n^^^", "A figure")]
    public void What_a_document_cannot_hold_is_reported(string text, string what) => Assert.Equal(
        [$"input/protocols/p.nl.md:6:1: error HB609: {what} has no place in a protocol: its Word, PDF and text files cannot hold it. Write paragraphs, lists or tables."],
        TestProtocol.Diagnostics("Tekst.\n\n" + text));

    [Fact]
    public void A_footnote_holds_paragraphs_alone() => Assert.Equal(
        ["input/protocols/p.nl.md:6:7: error HB609: A footnote holds paragraphs and nothing else."],
        TestProtocol.Diagnostics("Een.[^1]\n\n[^1]: - punt"));

    [Fact]
    public void A_footnote_leads_to_no_other() => Assert.Equal(
        ["input/protocols/p.nl.md:6:7: error HB609: A footnote leads to no other footnote: Word files cannot hold that. Say it in the text."],
        TestProtocol.Diagnostics("Een.[^1]\n\n[^1]: Zie ook[^2].\n[^2]: Noot."));

    [Theory]
    [InlineData("Omdat.[^1]\n:::\n\n[^1]: Noot.")]
    [InlineData("| a |\n|---|\n| b |\n:::")]
    [InlineData("{{accounts}}\n:::")]
    public void A_reason_holds_what_a_comment_can(string reason) => Assert.Equal(
        ["input/protocols/p.nl.md:7:1: error HB609: A reason becomes a comment in the edition for lawyers, which holds neither tables nor footnotes. Say it in words."],
        TestProtocol.Diagnostics("1. Een.\n\n::: why\n" + reason));

    [Fact]
    public void Html_has_no_place_in_a_protocol_even_where_other_pages_may_have_it() => Assert.Equal(
        ["input/protocols/p.nl.md:4:3: error HB401: HTML has no place in a page. Write it in Markdown."],
        TestSite.Build(TestProtocol.Blocks("x <b>y").Replace("sections: [protocols]", "sections: [protocols]\nrawHtml: true", StringComparison.Ordinal)).Diagnostics);

    [Fact]
    public void Lists_too_deep_are_reported() => Assert.Equal(
        ["input/protocols/p.nl.md:7:10: error HB613: Lists stand too deep in one another here. A document has two levels in a clause."],
        TestProtocol.Diagnostics("1. Een:\n   - twee:\n      - drie:\n         - vier"));

    [Fact]
    public void Alternatives_too_deep_are_reported() => Assert.Equal(
        ["input/protocols/p.nl.md:8:1: error HB613: Alternatives stand too deep in one another here. An alternative can hold one more."],
        TestProtocol.Diagnostics("::::: when photos = ask\n\n:::: when size = lt10\n\n::: when signature = true\nTekst.\n:::\n::::\n:::::"));

    [Theory]
    [InlineData("::: when\nTekst.\n:::", "input/protocols/p.nl.md:4:9: error HB603: The condition wants the name of a field here; there stands nothing.")]
    [InlineData("::: when photos\nTekst.\n:::", "input/protocols/p.nl.md:4:16: error HB603: The condition wants '=', '!=' or 'in (…)' here; there stands nothing.")]
    [InlineData("::: when foto = ask\nTekst.\n:::", "input/protocols/p.nl.md:4:10: error HB601: The protocol has no field 'foto'.")]
    [InlineData("::: when photo = ask\nTekst.\n:::", "input/protocols/p.nl.md:4:10: error HB601: The protocol has no field 'photo'. Did you mean 'photos'?")]
    [InlineData("::: when photos = aks\nTekst.\n:::", "input/protocols/p.nl.md:4:19: error HB602: The field 'photos' has no option 'aks'; it has ask, firm. Did you mean 'ask'?")]
    [InlineData("::: when signature = ja\nTekst.\n:::", "input/protocols/p.nl.md:4:22: error HB602: The field 'signature' has no option 'ja'; it has true, false.")]
    [InlineData("::: when company = x\nTekst.\n:::", "input/protocols/p.nl.md:4:10: error HB603: A condition asks about choices; 'company' is a field of type text.")]
    [InlineData("::: when w\nTekst.\n:::", "input/protocols/p.nl.md:4:11: error HB603: The condition wants '=', '!=' or 'in (…)' here; there stands nothing.")]
    [InlineData("::: when &amp; b\n\nx & b\n:::", "input/protocols/p.nl.md:4:1: error HB603: The condition wants the name of a field here; there stands '&'.")]
    [InlineData("> ::: when photos = aks\n> Tekst.\n> :::", "input/protocols/p.nl.md:4:21: error HB602: The field 'photos' has no option 'aks'; it has ask, firm. Did you mean 'ask'?")]
    public void A_condition_that_cannot_be_asked_is_reported_at_its_word(string text, string line) => Assert.Equal([line], TestProtocol.Diagnostics(text));
}
