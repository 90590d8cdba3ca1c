using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using HandbookSite.Downloads;
using HandbookSite.Pages;
using HandbookSite.Tests.Downloads.Pdf;
using HandbookSite.Tests.Downloads.Word;

namespace HandbookSite.Tests.Downloads;

/// <summary>
/// Every protocol of the handbook says the same words in the same order, numbers included, on its page and in each of its files. What is left out, and where:
/// 1 reasons stand on the page and in the comments of the lawyer's edition only; 2 the page has its own box of facts in place of the control table, the open fields and the help;
/// 3 boxes to tick and brackets around blanks are signs, not words; 4 a PDF holds defaults as values of its fields;
/// 5 in a PDF a label that stands before its blank is not repeated under it; 6 a PDF draws the field of yes or no as a box alone; 7 a PDF shows a list of columns without its name;
/// 8 in a plain text a table that is too wide has a name before each value; 9 the page alone has numbers of sources.
/// </summary>
public sealed class SameWordsTests
{
    public static TheoryData<string, string> Protocols
    {
        get
        {
            var data = new TheoryData<string, string>();
            foreach (var page in RealProtocols.All) data.Add(page.Page.Id, page.Page.Language.Code);
            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public void The_page_says_them_clause_by_clause(string id, string language)
    {
        var page = Find(id, language);
        var document = page.Document! with { Front = [] };
        var expected = Clauses(ModelWords.Of(document with { Title = "" }).Select(part => (part.Id, part.Words)));
        Assert.NotEmpty(expected);
        Assert.Equal(expected, Clauses(Parts(new HtmlParser().ParseDocument(page.Html).Body!)));
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public void Word_says_them(string id, string language)
    {
        var page = Find(id, language);
        foreach (var file in page.Downloads.Where(file => file.Format == "docx" && file.Edition != "bilingual"))
        {
            var text = new WordText(new WordPackage(file.Bytes));
            Assert.Equal(ModelWords.Joined(ModelWords.Of(page.Document!)), ModelWords.Normal(string.Join(' ', text.Paragraphs.Concat(text.Footnotes))));
        }
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public void Plain_text_says_them(string id, string language)
    {
        var page = Find(id, language);
        var text = ModelWords.Normal(Encoding.UTF8.GetString(File(page, "txt", "plain").Bytes));
        Assert.Equal(ModelWords.Joined(ModelWords.Of(page.Document!, plain: text)), text);
    }

    [Theory]
    [MemberData(nameof(Protocols))]
    public async Task Pdf_says_them(string id, string language)
    {
        var page = Find(id, language);
        using var pdf = new WrittenPdf(File(page, "pdf", "plain").Bytes);
        var tree = await pdf.Run("pdfinfo", "-struct-text", "document.pdf");
        var read = string.Concat(tree.Split('\n').Select(line => line.Trim()).Where(line => line.StartsWith('"')).Select(line => line[1..^1]));
        Assert.Equal(Letters(ModelWords.Joined(ModelWords.Of(page.Document!, isPdf: true))), Letters(read));
    }

    private static PageContent Find(string id, string language) => RealProtocols.All.Single(page => page.Page.Id == id && page.Page.Language.Code == language);

    private static Download File(PageContent page, string format, string edition) => page.Downloads.Single(file => file.Format == format && file.Edition == edition);

    private static string Letters(string words) => string.Concat(words.Where(char.IsLetterOrDigit));

    /// <summary>One text for each stretch of parts with one id, in order.</summary>
    private static List<string> Clauses(IEnumerable<(string Id, string Words)> parts)
    {
        var clauses = new List<(string Id, string Words)>();
        foreach (var (id, words) in parts.Where(part => part.Id != "caption"))
        {
            if (clauses.Count > 0 && clauses[^1].Id == id) clauses[^1] = (id, clauses[^1].Words + " " + words);
            else clauses.Add((id, words));
        }
        return [.. clauses.Select(clause => $"{clause.Id}: {ModelWords.Normal(clause.Words)}")];
    }

    /// <summary>The texts of a page, each with the id of the clause or heading that it stands in or under.</summary>
    private static IEnumerable<(string Id, string Words)> Parts(IElement body)
    {
        var id = "title";
        foreach (var node in body.Descendants())
        {
            if (node is IElement { Id: { Length: > 0 } own } element && !element.Matches(".footnote, .term, .cite a")) id = own;
            if (node is not IText text || text.Data.Trim().Length == 0) continue;
            var outer = text.ParentElement!;
            if (outer.Closest(".note, .anchor, .footnote, .footnote-back, .cite") is null) yield return (outer.Closest("caption") is null ? id : "caption", text.Data);
        }
    }
}
