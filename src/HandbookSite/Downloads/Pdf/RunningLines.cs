using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>What each page repeats at its head and its foot; nobody has it read aloud.</summary>
internal static class RunningLines
{
    private const double Head = 44, Foot = PdfPage.Height - 38, Between = 24;

    private static readonly TextStyle Style = new(RunStyle.Plain, 8.5, Ink.Grey);

    /// <summary>Draws both: above the handbook or the title, and the company if it is known; below the version and the page.</summary>
    public static void Draw(PdfPage page, ProtocolDocument document)
    {
        var words = document.Words;
        var company = document.Field("company") is { IsFilled: true } field ? field.Shown : "";
        page.Content.MarkArtifact("/Type/Pagination/Subtype/Header/Attached[/Top]");
        Pair(page, page.Index == 0 ? document.Handbook : document.Title, company, Head);
        page.Content.MarkArtifact("/Type/Pagination/Subtype/Footer/Attached[/Bottom]");
        Pair(page, $"{words.Version} {document.Protocol.Version}", words.PageOf(PdfSyntax.Number(page.Index + 1), PdfSyntax.Number(page.Document.Pages.Length)), Foot);
        page.Content.Close();
        page.Content.Line(Ink.Hairline, 0.5, Column.Side, Head + 7, Column.Side + Column.PageWidth, Head + 7);
    }

    private static void Pair(PdfPage page, string left, string right, double y)
    {
        page.Content.Show(Cut(left, Column.PageWidth - Between - Style.Measure(right)), Style, Column.Side, y);
        if (right.Length > 0) page.Content.Show(right, Style, Column.Side + Column.PageWidth - Style.Measure(right), y);
    }

    /// <summary>As much of a text as there is room for.</summary>
    private static string Cut(string text, double width)
    {
        if (Style.Measure(text) <= width) return text;
        while (text.Length > 0 && Style.Measure(text + "…") > width) text = text[..^1];
        return text.TrimEnd() + "…";
    }
}
