using AngleSharp.Dom;

namespace HandbookSite.Tests;

/// <summary>One page in Dutch under a layout that shows its text and nothing else, so that what is asserted is the library's and not the theme's.</summary>
internal static class TestPage
{
    /// <summary>The file of the page, as diagnostics name it; its text begins on line 4.</summary>
    public const string Name = "input/p.nl.md";

    private const string Above = """
        -- theme/layouts/article.liquid --
        <main>{{ page.content }}</main>
        -- p.nl.md --
        ---
        title: P
        ---

        """;

    /// <summary>The HTML of a text that has no diagnostics.</summary>
    public static string Html(string text, params (string Path, byte[] Bytes)[] more) => Body(text, more).InnerHtml.Trim();

    /// <summary>The same as a browser reads it.</summary>
    public static IElement Body(string text, params (string Path, byte[] Bytes)[] more) =>
        TestSite.BuildClean(Above + text, settings: null, more).Html("nl/p/index.html").QuerySelector("main")!;

    /// <summary>The diagnostics of a text.</summary>
    public static IReadOnlyList<string> Diagnostics(string text, params (string Path, byte[] Bytes)[] more) => TestSite.Build(Above + text, settings: null, more).Diagnostics;
}
