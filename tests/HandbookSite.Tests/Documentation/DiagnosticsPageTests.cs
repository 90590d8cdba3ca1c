using System.Text;
using HandbookSite.Diagnostics;

namespace HandbookSite.Tests.Documentation;

/// <summary>docs/diagnostics.md is the table of codes.</summary>
public sealed class DiagnosticsPageTests
{
    private static readonly (string Prefix, string Title)[] Chapters =
    [
        ("HB1", "Reading"), ("HB2", "Translations and glossary"), ("HB3", "Links, anchors and pictures"), ("HB4", "HTML and accessibility"), ("HB5", "Output"), ("HB6", "Protocols and downloads"), ("HB7", "Theme"),
    ];

    [Fact]
    public void The_page_lists_every_code_with_cause_and_cure()
    {
        var page = new StringBuilder();
        foreach (var (prefix, title) in Chapters)
        {
            page.Append($"## {title}\n\n");
            foreach (var code in Codes.All.Where(code => code.Id.StartsWith(prefix, StringComparison.Ordinal)))
                page.Append($"### {code.Id}: {code.Title}\n\n{code.Severity}. {code.Cause}\n\n**What to do:** {code.Cure}\n\n");
        }
        GeneratedPart.Verify("diagnostics.md", "codes", page.ToString());
    }

    [Fact]
    public void Every_code_stands_in_the_list() =>
        Assert.Equal(typeof(Codes).GetFields().Where(field => field.FieldType == typeof(DiagnosticCode)).Select(field => ((DiagnosticCode)field.GetValue(null)!).Id).Order(StringComparer.Ordinal), Codes.All.Select(code => code.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void Every_code_belongs_to_a_chapter() =>
        Assert.All(Codes.All, code => Assert.Contains(Chapters, chapter => code.Id.StartsWith(chapter.Prefix, StringComparison.Ordinal)));
}
