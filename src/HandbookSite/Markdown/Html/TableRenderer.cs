using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace HandbookSite.Markdown.Html;

/// <summary>A table in a frame that scrolls by itself on a narrow screen, by keyboard too; alignment by class, because pages have no inline style.</summary>
internal sealed class TableRenderer(HtmlWriter writer) : HtmlObjectRenderer<Table>
{
    /// <inheritdoc/>
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine().Write("<div class=\"table\" role=\"group\" tabindex=\"0\"");
        writer.WriteWordsLanguage(renderer);
        renderer.Write(" aria-label=\"").WriteEscape(writer.Surroundings.Word("table")).WriteLine("\"><table>");
        var rows = table.OfType<TableRow>().ToList();
        Rows(renderer, table, "thead", rows.TakeWhile(row => row.IsHeader));
        Rows(renderer, table, "tbody", rows.SkipWhile(row => row.IsHeader));
        renderer.WriteLine("</table></div>");
    }

    private static void Rows(HtmlRenderer renderer, Table table, string group, IEnumerable<TableRow> rows)
    {
        var any = false;
        foreach (var row in rows)
        {
            if (!any) renderer.Write('<').Write(group).WriteLine(">");
            any = true;
            renderer.Write("<tr>");
            foreach (var (column, cell) in row.OfType<TableCell>().Index()) Cell(renderer, table, row, cell, column);
            renderer.WriteLine("</tr>");
        }
        if (any) renderer.Write("</").Write(group).WriteLine(">");
    }

    private static void Cell(HtmlRenderer renderer, Table table, TableRow row, TableCell cell, int column)
    {
        renderer.Write(row.IsHeader ? "<th scope=\"col\"" : "<td");
        var alignment = column < table.ColumnDefinitions.Count ? table.ColumnDefinitions[column].Alignment : null;
        if (alignment is TableColumnAlign.Center) renderer.Write(" class=\"center\"");
        if (alignment is TableColumnAlign.Right) renderer.Write(" class=\"end\"");
        renderer.Write('>');
        var outer = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.Write(cell);
        renderer.ImplicitParagraph = outer;
        renderer.Write(row.IsHeader ? "</th>" : "</td>");
    }
}
