using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using HandbookSite.Theming;

namespace HandbookSite.Tests;

/// <summary>A tiny handbook, written in one string of <c>-- path --</c> blocks, and what the engine makes of it. Blocks under <c>theme/</c> lie over the default theme; a handbook in Dutch and a home page are added where the string has none.</summary>
internal sealed class TestSite
{
    private const string Settings = """
        url: https://example.org/
        title: { nl: Handboek }
        languages:
          nl: { name: Nederlands, locale: nl-NL }
        sections: []
        """;

    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);

    private TestSite() { }

    /// <summary>What the engine returned.</summary>
    public BuildResult Result { get; private init; } = new([], []);

    /// <summary>The diagnostics, a line each.</summary>
    public ImmutableArray<string> Diagnostics => [.. Result.Diagnostics.Select(diagnostic => diagnostic.ToString())];

    /// <summary>The paths of all files, in order.</summary>
    public ImmutableArray<string> Paths => [.. _files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>Builds the handbook.</summary>
    public static TestSite Build(string blocks, SiteSettings? settings = null, params (string Path, byte[] Bytes)[] more) =>
        Build(Sources(blocks, more), settings);

    /// <summary>Builds a handbook that must have no diagnostics.</summary>
    public static TestSite BuildClean(string blocks, SiteSettings? settings = null, params (string Path, byte[] Bytes)[] more)
    {
        var site = Build(blocks, settings, more);
        Assert.Empty(site.Diagnostics);
        return site;
    }

    /// <summary>Builds from sources.</summary>
    public static TestSite Build(Sources sources, SiteSettings? settings = null)
    {
        var files = new ConcurrentDictionary<string, byte[]>(StringComparer.Ordinal);
        var result = Engine.Build(sources, settings ?? new SiteSettings(), document => Assert.True(files.TryAdd(document.Path, Bytes(document)), $"'{document.Path}' is written twice"), TestContext.Current.CancellationToken);
        var site = new TestSite { Result = result };
        foreach (var (path, bytes) in files) site._files[path] = bytes;
        return site;
    }

    /// <summary>The sources of a handbook in blocks.</summary>
    public static Sources Sources(string blocks, params (string Path, byte[] Bytes)[] more)
    {
        var files = Blocks(blocks).Concat(more).ToDictionary(file => file.Path, file => file.Bytes, StringComparer.Ordinal);
        files.TryAdd("handbook.yml", Encoding.UTF8.GetBytes(Settings));
        if (!files.Keys.Any(path => path.StartsWith("index.", StringComparison.Ordinal))) files.Add("index.nl.md", "---\ntitle: Begin\n---\n"u8.ToArray());
        var theme = files.Where(file => file.Key.StartsWith("theme/", StringComparison.Ordinal)).Select(file => File(file.Key, file.Key["theme/".Length..], file.Value)).ToList();
        var input = files.Where(file => !file.Key.StartsWith("theme/", StringComparison.Ordinal)).Select(file => File("input/" + file.Key, file.Key, file.Value));
        return new Sources(
            new SourceFolder("input", [.. input.OrderBy(file => file.Path, StringComparer.Ordinal)]),
            new SourceFolder("theme", [.. theme.Concat(DefaultTheme.Files).DistinctBy(file => file.Path, StringComparer.Ordinal).OrderBy(file => file.Path, StringComparer.Ordinal)]));
    }

    /// <summary>A file as text.</summary>
    public string Text(string path) => _files.TryGetValue(path, out var bytes)
        ? Encoding.UTF8.GetString(bytes)
        : throw new InvalidOperationException($"No file '{path}' among {string.Join(", ", Paths)}.");

    /// <summary>A file's bytes.</summary>
    public byte[] Bytes(string path) => _files[path];

    /// <summary>A page as a browser reads it.</summary>
    public IHtmlDocument Html(string path) => new HtmlParser().ParseDocument(Text(path));

    /// <summary>What stands in a page's main element.</summary>
    public string Main(string path) => Html(path).QuerySelector("main")!.InnerHtml.Trim();

    private static byte[] Bytes(Document document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        document.Write(buffer);
        return buffer.WrittenSpan.ToArray();
    }

    private static SourceFile File(string name, string path, byte[] bytes) => new(path, name, () => bytes);

    private static IEnumerable<(string Path, byte[] Bytes)> Blocks(string blocks)
    {
        var (path, text) = ("", new StringBuilder());
        foreach (var line in blocks.ReplaceLineEndings("\n").Split('\n'))
        {
            if (line is not ['-', '-', ' ', .., ' ', '-', '-'])
            {
                text.Append(line).Append('\n');
                continue;
            }
            if (path.Length > 0) yield return (path, Encoding.UTF8.GetBytes(text.ToString()));
            (path, text) = (line[3..^3], new StringBuilder());
        }
        if (path.Length > 0) yield return (path, Encoding.UTF8.GetBytes(text.ToString()));
    }
}
