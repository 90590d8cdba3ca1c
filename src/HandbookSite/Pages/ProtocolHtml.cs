using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using HandbookSite.Content;
using HandbookSite.Markdown.Html;
using HandbookSite.Protocols.Model;

namespace HandbookSite.Pages;

/// <summary>Writes a protocol as the page that one reads first: the whole text with labelled blanks, all alternatives, and the reasons beside their clauses.</summary>
internal sealed class ProtocolHtml
{
    private readonly StringBuilder _html = new();
    private readonly ProtocolDocument _document;
    private readonly ProtocolTerms _terms;
    private readonly HtmlSurroundings _surroundings;
    private readonly HashSet<int> _marked = [];

    private ProtocolHtml(ProtocolDocument document, HtmlSurroundings surroundings, ProtocolTerms terms) => (_document, _surroundings, _terms) = (document, surroundings, terms);

    /// <summary>The HTML of the text, the signatures and the receipt; <paramref name="surroundings"/> name the links to headings and number the sources; <paramref name="terms"/> leads from the words of the text, and from nothing behind it.</summary>
    public static string Write(ProtocolDocument document, HtmlSurroundings surroundings, ProtocolTerms terms)
    {
        var html = new ProtocolHtml(document, surroundings, terms);
        html.Blocks(document.Body);
        terms.Close();
        html.Blocks(document.End);
        if (!document.Footnotes.IsEmpty) html.Footnotes();
        return html._html.ToString();
    }

    private void Blocks(ImmutableArray<Block> blocks)
    {
        for (var index = 0; index < blocks.Length; index++)
        {
            if (blocks[index] is not Heading { Reasons.IsEmpty: false } heading)
            {
                Block(blocks[index]);
                continue;
            }
            // The reason for an article explains what it says, up to its first clause, and is read after that.
            var rest = blocks.Skip(index + 1).TakeWhile(block => block is not (Protocols.Model.Heading or Protocols.Model.Clause or Sheet)).ToImmutableArray();
            Noted(heading.Reasons, () => Article(heading, rest));
            index += rest.Length;
        }
    }

    private void Article(Heading heading, ImmutableArray<Block> blocks)
    {
        Line("<div class=\"opening\">");
        Heading(heading);
        Blocks(blocks);
        Line("</div>");
    }

    private void Block(Block block)
    {
        switch (block)
        {
            case Heading heading: Heading(heading); break;
            case Clause clause: Noted(clause.Reasons, () => Clause(clause)); break;
            case Paragraph paragraph: Element("p", paragraph.Words); break;
            case ListBlock list: List(list); break;
            case Table table: Table(table); break;
            case FieldTable list: FieldTable(list.Field); break;
            case FactTable facts: Facts(facts); break;
            case Quotation quotation: Wrapped("blockquote", "", quotation.Blocks); break;
            case Box { IsLegal: true } box: Closed(() => Labelled("box", box.Label, box.Blocks)); break;
            case Box box: Labelled("box", box.Label, box.Blocks); break;
            case Removable help: Labelled("box", help.Label, help.Blocks); break;
            case Choice choice: Choice(choice); break;
            case Signatures signatures: Signatures(signatures); break;
            case Sheet sheet: Wrapped("div", " class=\"sheet\"", sheet.Blocks); break;
        }
    }

    /// <summary>Something and the reasons for it, side by side where there is room.</summary>
    private void Noted(ImmutableArray<Reason> reasons, Action write)
    {
        if (reasons.IsEmpty)
        {
            write();
            return;
        }
        Line("<div class=\"noted\">");
        write();
        foreach (var reason in reasons) Labelled("note", _document.Words.Reason, reason.Blocks);
        Line("</div>");
    }

    private void Heading(Heading heading)
    {
        var level = heading.Level.ToString(CultureInfo.InvariantCulture);
        Raw("<div class=\"heading level-").Raw(level).Raw(heading.Number is null ? "" : " numbered").Raw("\"><h").Raw(level).Raw(" id=\"").Text(heading.Id).Raw("\">");
        if (heading.Number is { } number) Raw("<span class=\"number\">").Raw(number).Raw("</span> ");
        Closed(() => Inlines(heading.Words));
        Raw("</h").Raw(level).Raw("><a class=\"anchor\" href=\"#").Text(heading.Id).Raw("\" aria-label=\"").Text(_surroundings.Permalink(PlainWords.Of(heading.Words))).Line("\">#</a></div>");
    }

    private void Clause(Clause clause)
    {
        Raw("<div class=\"clause\"");
        if (clause.Id is { } id) Raw(" id=\"").Text(id).Raw("\"");
        Raw("><span class=\"number\">").Raw(clause.Number).Line("</span><div class=\"said\">");
        Blocks(clause.Blocks);
        Line("</div></div>");
    }

    private void List(ListBlock list)
    {
        var isTicked = list.Items.All(item => item.Mark.Length == 0);
        var name = list.IsOrdered && !isTicked ? "ol" : "ul";
        Raw("<").Raw(name).Line(isTicked ? " class=\"ticks\">" : list.IsOrdered ? " class=\"letters\">" : ">");
        foreach (var item in list.Items)
        {
            Raw("<li>");
            if (item.Blocks is [Paragraph only]) Inlines(only.Words);
            else Blocks(item.Blocks);
            Line("</li>");
        }
        Raw("</").Raw(name).Line(">");
    }

    private void Table(Table table)
    {
        Line("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"" + Escaped(_document.Words.Table) + "\"><table>");
        if (!table.Header.IsEmpty) Closed(() => Row("<thead>", "th scope=\"col\"", table.Header, "</thead>"));
        Line("<tbody>");
        foreach (var row in table.Rows) Row("", "td", row, "");
        Line("</tbody></table></div>");
    }

    private void Row(string before, string cell, ImmutableArray<Cell> cells, string after)
    {
        Raw(before).Raw("<tr>");
        foreach (var words in cells)
        {
            Raw("<").Raw(cell).Raw(">");
            Inlines(words.Words);
            Raw("</").Raw(cell[..2]).Raw(">");
        }
        Raw("</tr>").Line(after);
    }

    private void FieldTable(DocumentField field)
    {
        if (field.Columns.IsEmpty)
        {
            Raw("<p><span class=\"field\">[").Text(field.Shown).Line("]</span></p>");
            return;
        }
        Raw("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"").Text(field.Label).Raw("\"><table class=\"fields\"><caption>").Text(field.Label).Raw("</caption><thead><tr>");
        foreach (var column in field.Columns) Raw("<th scope=\"col\">").Text(column.Label).Raw("</th>");
        Raw("</tr></thead><tbody><tr>");
        foreach (var _ in field.Columns) Raw("<td></td>");
        Line("</tr></tbody></table></div>");
    }

    private void Facts(FactTable table)
    {
        Line("<dl class=\"block\">");
        foreach (var row in table.Rows) FactRow(row);
        Line("</dl>");
    }

    private void FactRow(FactRow row)
    {
        Raw("<div><dt>").Text(row.Label).Raw("</dt><dd>");
        Inlines(row.Words);
        Line("</dd></div>");
    }

    private void Choice(Choice choice)
    {
        Line("<div class=\"variants\">");
        if (choice.Lead.Length > 0) Raw("<p class=\"label\">").Text(choice.Lead).Line("</p>");
        foreach (var alternative in choice.Alternatives) Labelled("variant", alternative.Label, alternative.Blocks);
        Line("</div>");
    }

    private void Labelled(string name, string label, ImmutableArray<Block> blocks)
    {
        Raw("<div class=\"").Raw(name).Raw(name is "variant" ? "\" role=\"group\" aria-label=\"" + Escaped(label) + "\">" : "\" role=\"note\">").Raw("<p class=\"label\">").Text(label).Line("</p>");
        Blocks(blocks);
        Line("</div>");
    }

    private void Signatures(Signatures signatures)
    {
        Line("<div class=\"signatures\">");
        foreach (var party in signatures.Parties)
        {
            Line("<div class=\"signature\">");
            if (!party.Above.IsEmpty) Element("p", party.Above);
            Raw("<p class=\"line\">").Text(party.Line).Line("</p><dl>");
            foreach (var row in party.Below) FactRow(row);
            Line("</dl></div>");
        }
        Line("</div>");
    }

    private void Footnotes()
    {
        Line("<div class=\"footnotes\" role=\"doc-endnotes\"><ol>");
        foreach (var note in _document.Footnotes)
        {
            var number = note.Number.ToString(CultureInfo.InvariantCulture);
            Raw("<li id=\"fn:").Raw(number).Raw("\"><p>");
            Inlines(note.Words);
            Raw(" <a class=\"footnote-back\" href=\"#fnref:").Raw(number).Raw("\" role=\"doc-backlink\" aria-label=\"").Text(_document.Words.FootnoteBack).Raw(" ").Raw(number).Line("\">↩</a></p></li>");
        }
        Line("</ol></div>");
    }

    private void Element(string name, ImmutableArray<Inline> words)
    {
        Raw("<").Raw(name).Raw(">");
        Inlines(words);
        Raw("</").Raw(name).Line(">");
    }

    private void Wrapped(string name, string attributes, ImmutableArray<Block> blocks)
    {
        Raw("<").Raw(name).Raw(attributes).Line(">");
        Blocks(blocks);
        Raw("</").Raw(name).Line(">");
    }

    private void Inlines(ImmutableArray<Inline> words)
    {
        foreach (var inline in words) Inline(inline);
    }

    private void Inline(Inline inline)
    {
        switch (inline)
        {
            case Run run: Run(run); break;
            case Blank { Field: { Type: FieldType.Choices } field }: Ticks(field); break;
            case Blank blank: Raw("<span class=\"field\">[").Text(blank.Field.Shown).Raw("]</span>"); break;
            case Tick: Raw("<span class=\"task\" aria-hidden=\"true\">☐</span>"); break;
            case LineBreak: Raw("<br>"); break;
            case Reference reference: Raw("<a href=\"#").Text(reference.Anchor).Raw("\">").Text(reference.Lead).Raw(reference.Number).Raw("</a>"); break;
            case CrossLink link: Anchor("#" + link.Anchor, link.Words); break;
            case Link link: Anchor(link.Href, link.Words); break;
            case FootnoteMark mark: Mark(mark.Number); break;
            case Citation citation: Raw(CitationRenderer.Html(citation.Sources.Select(source => source.Id), _surroundings.Cite, Escaped(_surroundings.Word("source")))); break;
        }
    }

    private void Run(Run run)
    {
        if (run.Style.HasFlag(RunStyle.Strong)) Raw("<strong>");
        if (run.Style.HasFlag(RunStyle.Emphasis)) Raw("<em>");
        Words(run.Text);
        if (run.Style.HasFlag(RunStyle.Emphasis)) Raw("</em>");
        if (run.Style.HasFlag(RunStyle.Strong)) Raw("</strong>");
    }

    private void Words(string words)
    {
        var at = 0;
        foreach (var match in _terms.In(words))
        {
            var id = match.Phrase.Term.Id;
            Text(words[at..match.Start]).Raw("<a class=\"term\" id=\"use-").Raw(id).Raw("\" href=\"#term-").Raw(id).Raw("\">").Text(words[match.Start..match.End]).Raw("</a>");
            at = match.End;
        }
        Text(words[at..]);
    }

    /// <summary>Something that no term leads from.</summary>
    private void Closed(Action write)
    {
        _terms.Close();
        write();
        _terms.Open();
    }

    private void Ticks(DocumentField field)
    {
        Raw("<span class=\"field\">[");
        foreach (var (index, option) in field.Options.Index())
        {
            if (index > 0) Raw(", ");
            // The space does not break, so that a box stays with its words; a tick is heard, an empty box would only be noise.
            Raw(field.Default.Contains(option.Value, StringComparer.Ordinal) ? "<span class=\"task\">☑" : "<span class=\"task\" aria-hidden=\"true\">☐").Raw("\u00a0</span>").Text(option.Label);
        }
        Raw("]</span>");
    }

    private void Anchor(string href, ImmutableArray<Inline> words)
    {
        Raw("<a href=\"").Text(href).Raw("\">");
        Closed(() => Inlines(words));
        Raw("</a>");
    }

    /// <summary>The mark of a footnote; the way back leads to the first of several.</summary>
    private void Mark(int note)
    {
        var number = note.ToString(CultureInfo.InvariantCulture);
        Raw("<sup><a class=\"footnote\"");
        if (_marked.Add(note)) Raw(" id=\"fnref:").Raw(number).Raw("\"");
        Raw(" href=\"#fn:").Raw(number).Raw("\" role=\"doc-noteref\" aria-label=\"").Text(_document.Words.Footnote).Raw(" ").Raw(number).Raw("\">").Raw(number).Raw("</a></sup>");
    }

    private ProtocolHtml Raw(string html)
    {
        _html.Append(html);
        return this;
    }

    private ProtocolHtml Text(string words) => Raw(Escaped(words));

    private void Line(string html) => _html.Append(html).Append('\n');

    private static string Escaped(string words) => words.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal)
        .Replace(">", "&gt;", StringComparison.Ordinal).Replace("\"", "&quot;", StringComparison.Ordinal);
}
