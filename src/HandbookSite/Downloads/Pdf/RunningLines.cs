using HandbookSite.Protocols.Model;

namespace HandbookSite.Downloads.Pdf;

/// <summary>What each page repeats at its head and its foot; nobody has it read aloud.</summary>
internal static class RunningLines
{
    private const double Head = 44, Foot = PdfPage.Height - 38, Between = 24;

    private static readonly TextStyle Style = new(RunStyle.Plain, 8.5, Ink.Grey);

    /// <summary>Draws both: above the handbook or the title, and the company if it is known, but not on a poster; below the version and the page.</summary>
    public static void Draw(PdfPage page, ProtocolDocument document, LaidPage laid)
    {
        var words = document.Words;
        var company = document.Field(DocumentField.Company) is { IsFilled: true } field ? field.Shown : "";
        if (!laid.IsPoster)
        {
            page.Content.MarkArtifact("/Type/Pagination/Subtype/Header/Attached[/Top]");
            Pair(page, laid.Area, page.Index == 0 ? document.Handbook : document.Title, company, Head);
        }
        page.Content.MarkArtifact("/Type/Pagination/Subtype/Footer/Attached[/Bottom]");
        Pair(page, laid.Area, $"{words.Version} {document.Protocol.Version}", words.PageOf(PdfSyntax.Number(page.Index + 1), PdfSyntax.Number(page.Document.Pages.Length)), Foot);
        page.Content.Close();
        var rule = laid.IsPoster ? Foot - 14 : Head + 7;
        page.Content.Line(Ink.Hairline, 0.5, laid.Area.Side, rule, laid.Area.Side + laid.Area.Width, rule);
    }

    private static void Pair(PdfPage page, PageArea area, string left, string right, double y)
    {
        page.Content.Show(Cut(left, area.Width - Between - Style.Measure(right)), Style, area.Side, y);
        if (right.Length > 0) page.Content.Show(right, Style, area.Side + area.Width - Style.Measure(right), y);
    }

    /// <summary>As much of a text as there is room for.</summary>
    private static string Cut(string text, double width)
    {
        if (Style.Measure(text) <= width) return text;
        while (text.Length > 0 && Style.Measure(text + "…") > width) text = text[..^1];
        return text.TrimEnd() + "…";
    }
}
