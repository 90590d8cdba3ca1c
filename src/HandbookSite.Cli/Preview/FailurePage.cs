using System.Net;
using System.Text;

namespace HandbookSite.Cli.Preview;

/// <summary>The page that stands in for a website that cannot be built: a list of what is wrong.</summary>
internal static class FailurePage
{
    /// <summary>The answer, with status 500.</summary>
    public static Answer Of(IEnumerable<string> lines)
    {
        var items = string.Concat(lines.Select(line => $"<li><code>{WebUtility.HtmlEncode(line)}</code></li>\n"));
        var page = $"""
            <!doctype html>
            <html lang="en">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>The handbook has errors</title>
            </head>
            <body>
            <main>
            <h1>The handbook has errors</h1>
            <p>Correct them, save, and reload this page.</p>
            <ul>
            {items}</ul>
            </main>
            </body>
            </html>

            """;
        return new Answer(500, MediaTypes.Html, Encoding.UTF8.GetBytes(page));
    }
}
