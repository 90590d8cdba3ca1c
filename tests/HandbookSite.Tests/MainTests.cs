using System.Text.RegularExpressions;
using HandbookSite.Cli.Files;

namespace HandbookSite.Tests;

/// <summary>What stands in the main element of each kind of page, from the specimen.</summary>
public sealed partial class MainTests
{
    private static readonly Lazy<TestSite> Specimen = new(() => TestSite.Build(new SourceFolders(
        new DiskFolder(Repository.PathOf("tests", "specimen", "input"), "--input"),
        new DiskFolder(Repository.PathOf("tests", "specimen", "theme"), "--theme")).Read()));

    [Fact]
    public void Home() => Snapshot.Verify(Specimen.Value.Main("nl/index.html"), "html");

    [Fact]
    public void Section() => Snapshot.Verify(Specimen.Value.Main("en/parts/index.html"), "html");

    [Fact]
    public void Dated_section() => Snapshot.Verify(Specimen.Value.Main("en/news/index.html"), "html");

    [Fact]
    public void Article_with_everything() => Snapshot.Verify(Specimen.Value.Main("nl/parts/alles/index.html"), "html");

    [Fact]
    public void Article_from_right_to_left() => Snapshot.Verify(Specimen.Value.Main("ar/news/first/index.html"), "html");

    [Fact]
    public void Fallback() => Snapshot.Verify(Specimen.Value.Main("en/parts/only-dutch/index.html"), "html");

    [Fact]
    public void Protocol() => Snapshot.Verify(WithoutSizes("nl/protocols/voorbeeld/index.html"), "html");

    [Fact]
    public void Protocol_in_another_language() => Snapshot.Verify(Specimen.Value.Main("ar/protocols/voorbeeld/index.html"), "html");

    [Fact]
    public void Downloads() => Snapshot.Verify(WithoutSizes("en/downloads/index.html"), "html");

    [Fact]
    public void Questions() => Snapshot.Verify(Specimen.Value.Main("nl/mag-het/index.html"), "html");

    [Fact]
    public void Checklist_of_a_fallback() => Snapshot.Verify(Specimen.Value.Main("en/tick/index.html"), "html");

    [Fact]
    public void Glossary() => Snapshot.Verify(Specimen.Value.Main("en/glossary/index.html"), "html");

    [Fact]
    public void Language_page() => Snapshot.Verify(Specimen.Value.Main("index.html"), "html");

    [Fact]
    public void Page_for_missing_addresses() => Snapshot.Verify(Specimen.Value.Main("404.html"), "html");

    [Fact]
    public void Page_at_an_earlier_address() => Snapshot.Verify(Specimen.Value.Main("oud.html"), "html");

    /// <summary>Another runtime may compress a file differently.</summary>
    private static string WithoutSizes(string path) => Size().Replace(Specimen.Value.Main(path), "#");

    [GeneratedRegex(@"[0-9a-f]{64}|\d+(?=&nbsp;kB)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Size();
}
