using System.CommandLine;
using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using HandbookSite.Cli;
using HandbookSite.Cli.Printing;
using HandbookSite.Diagnostics;

namespace HandbookSite.Tests.Cli;

/// <summary>What a person types, and what comes back.</summary>
public sealed partial class CommandLineTests
{
    private const string BrokenLink = "---\ntitle: Stuk\n---\nLees [dit](missing.md).\n";

    [Fact]
    public async Task The_help_tells_what_the_tool_does()
    {
        var help = await CommandRun.Of("--help");
        Assert.Equal((0, ""), (help.Code, help.Error));
        Snapshot.Verify(Trimmed(help.Output));
    }

    [Fact]
    public async Task The_help_of_a_command_tells_its_options()
    {
        var help = await CommandRun.Of("serve", "--help");
        Assert.Equal((0, ""), (help.Code, help.Error));
        Snapshot.Verify(Trimmed(help.Output));
    }

    [Theory]
    [InlineData("biuld", "error: 'handbook-site' does not know 'biuld'. Did you mean 'build'?\n'handbook-site --help' shows what there is.\n")]
    [InlineData("build --inptu x", "error: 'handbook-site build' does not know '--inptu'. Did you mean '--input'?\n'handbook-site build --help' shows what there is.\n")]
    [InlineData("check @words.txt", "error: 'handbook-site check' does not know '@words.txt'.\n'handbook-site check --help' shows what there is.\n")]
    [InlineData("", "error: Name a command: build, check, sources, serve.\n'handbook-site --help' shows what there is.\n")]
    [InlineData("build --base-url example.org", "error: --base-url wants an address such as https://example.org/handbook/, without '?' and '#'; 'example.org' is none.\n'handbook-site build --help' shows what there is.\n")]
    [InlineData("build --base-url https://example.org/?a=b", "error: --base-url wants an address such as https://example.org/handbook/, without '?' and '#'; 'https://example.org/?a=b' is none.\n'handbook-site build --help' shows what there is.\n")]
    [InlineData("build --base-url ftp://example.org/", "error: --base-url wants an address such as https://example.org/handbook/, without '?' and '#'; 'ftp://example.org/' is none.\n'handbook-site build --help' shows what there is.\n")]
    [InlineData("check --format xml", "error: --format wants 'text' or 'json'; 'xml' is neither.\n'handbook-site check --help' shows what there is.\n")]
    [InlineData("check --input=", "error: Required argument missing for option: '--input'.\n'handbook-site check --help' shows what there is.\n")]
    [InlineData("serve --port 65536", "error: --port wants a number from 0 to 65535; '65536' is none.\n'handbook-site serve --help' shows what there is.\n")]
    public async Task A_command_line_that_is_not_understood_gets_a_sentence_and_the_code_2(string words, string error) =>
        Assert.Equal(new CommandRun(2, "", error), await CommandRun.Of(words.Split(' ', StringSplitOptions.RemoveEmptyEntries)));

    [Fact]
    public async Task A_build_says_what_it_did()
    {
        using var folder = TestFolder.WithHandbook();
        var run = await folder.Run("build");
        Assert.Equal((0, ""), (run.Code, run.Error));
        var count = folder.Files("output").Count();
        Assert.Equal($"nl 2 pages, en 2 pages.\n{count} files written, 0 unchanged, 0 removed.\nNo errors, no warnings. N ms.\n", Milliseconds().Replace(run.Output, "N ms"));
        Assert.Contains("Wij bouwen.", folder.Read("output/nl/over/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Diagnostics_of_a_build_go_to_standard_error_with_the_path_as_it_was_typed()
    {
        using var folder = TestFolder.WithHandbook().Write("input/about.nl.md", BrokenLink);
        var run = await folder.Run("build", "--input", folder.PathOf("input") + "/");
        Assert.Equal(1, run.Code);
        Assert.StartsWith($"{folder.PathOf("input")}/about.nl.md:4:6: error HB301: ", run.Error, StringComparison.Ordinal);
        Assert.Equal("1 error, no warnings; nothing was published. N ms.\n", Milliseconds().Replace(run.Output, "N ms"));
    }

    [Fact]
    public async Task Where_there_is_an_error_the_output_stays_as_it_was()
    {
        using var folder = TestFolder.WithHandbook();
        await folder.Run("build");
        var before = folder.State("output");
        folder.Write("input/index.nl.md", "---\ntitle: Nieuw\n---\n").Write("input/about.nl.md", BrokenLink);
        Assert.Equal(1, (await folder.Run("build")).Code);
        Assert.Equal(before.Select(WithoutTime), folder.State("output").Select(WithoutTime));
    }

    [Fact]
    public async Task A_first_build_with_an_error_leaves_no_output_folder()
    {
        using var folder = TestFolder.WithHandbook().Write("input/about.nl.md", BrokenLink);
        Assert.Equal(1, (await folder.Run("build")).Code);
        Assert.False(Directory.Exists(folder.PathOf("output")));
    }

    [Fact]
    public async Task A_warning_stops_only_a_strict_build()
    {
        using var folder = TestFolder.WithHandbook().Delete("input/about.en.md");
        var strict = await folder.Run("build", "--strict");
        Assert.Equal((1, "No errors, 1 warning; nothing was published, because of --strict. N ms.\n"), (strict.Code, Milliseconds().Replace(strict.Output, "N ms")));
        Assert.False(Directory.Exists(folder.PathOf("output")));
        var lenient = await folder.Run("build");
        Assert.Equal(0, lenient.Code);
        Assert.StartsWith("nl 2 pages, en 2 pages (1 not translated).\n", lenient.Output, StringComparison.Ordinal);
        Assert.EndsWith("No errors, 1 warning. N ms.\n", Milliseconds().Replace(lenient.Output, "N ms"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_writes_its_findings_to_standard_output_and_nothing_to_disk()
    {
        using var folder = TestFolder.WithHandbook().Write("input/about.nl.md", BrokenLink).Delete("input/about.en.md");
        var run = await folder.Run("check");
        Assert.Equal((1, ""), (run.Code, run.Error));
        var lines = run.Output.TrimEnd('\n').Split('\n');
        Assert.Equal(["HB201", "HB301"], lines[..^1].Select(line => DiagnosticCode().Match(line).Value).Order(StringComparer.Ordinal));
        Assert.Equal("1 error, 1 warning.", lines[^1]);
        Assert.Equal(["input"], Directory.EnumerateFileSystemEntries(folder.Root).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_check_of_a_good_handbook_ends_with_0() =>
        Assert.Equal(new CommandRun(0, "No errors, no warnings.\n", ""), await WithHandbook(folder => folder.Run("check")));

    [Fact]
    public async Task A_check_meets_what_a_build_meets_only_while_it_writes()
    {
        using var folder = TestFolder.WithHandbook().Write("mine/parts/foot.liquid", "{{ 'abc' | slice: 'x' }}");
        string[] theme = ["--theme", folder.PathOf("mine")];
        Assert.Equal((1, 1), ((await folder.Run("check", theme)).Code, (await folder.Run("build", theme)).Code));
    }

    [Fact]
    public async Task Diagnostics_in_json_are_one_object_a_line()
    {
        using var folder = TestFolder.WithHandbook().Write("input/about.nl.md", BrokenLink);
        var lines = (await folder.Run("check", "--format", "json")).Output.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        using var diagnostic = JsonDocument.Parse(lines[0]);
        Assert.Equal(["path", "line", "column", "severity", "code", "message"], diagnostic.RootElement.EnumerateObject().Select(member => member.Name));
        Assert.Equal(folder.PathOf("input") + "/about.nl.md", diagnostic.RootElement.GetProperty("path").GetString());
        Assert.Equal((4, 6, "error", "HB301"), (diagnostic.RootElement.GetProperty("line").GetInt32(), diagnostic.RootElement.GetProperty("column").GetInt32(), diagnostic.RootElement.GetProperty("severity").GetString(), diagnostic.RootElement.GetProperty("code").GetString()));
        Assert.Equal("""{"errors":1,"warnings":0}""", lines[1]);
    }

    [Fact]
    public async Task The_summary_of_a_build_in_json_is_the_last_object()
    {
        using var folder = TestFolder.WithHandbook();
        var run = await folder.Run("build", "--format", "json");
        var count = folder.Files("output").Count().ToString(CultureInfo.InvariantCulture);
        Assert.Equal($$"""{"published":true,"pages":{"nl":2,"en":2},"written":{{count}},"unchanged":0,"removed":0,"errors":0,"warnings":0,"milliseconds":N}""" + "\n", JsonMilliseconds().Replace(run.Output, "\"milliseconds\":N"));
    }

    [Fact]
    public async Task The_base_url_replaces_that_of_the_handbook()
    {
        using var folder = TestFolder.WithHandbook();
        await folder.Run("build", "--base-url", "https://example.com/elders");
        Assert.Contains("href=\"https://example.com/elders/nl/over/\"", folder.Read("output/nl/over/index.html"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Files_of_a_theme_folder_lie_over_those_of_the_theme()
    {
        using var folder = TestFolder.WithHandbook().Write("mine/styles/site.css", "/* mine */");
        Assert.Equal(0, (await folder.Run("build", "--theme", folder.PathOf("mine"))).Code);
        Assert.Equal("/* mine */", folder.Read("output/" + folder.Files("output").Single(path => path.EndsWith("site.css", StringComparison.Ordinal))));
    }

    [Theory]
    [InlineData("--input", "nowhere", "The folder '{0}' is not there. Name another with --input.")]
    [InlineData("--input", "input/handbook.yml", "'{0}' is a file; --input wants a folder.")]
    [InlineData("--theme", "nowhere", "The folder '{0}' is not there. Name another with --theme.")]
    [InlineData("--output", "input/handbook.yml", "'{0}' is a file; --output wants a folder.")]
    [InlineData("--output", "input", "The output folder '{0}' and the source folder '{1}' overlap. Name an output folder beside it with --output.")]
    public async Task A_folder_that_is_not_one_gets_a_sentence(string option, string path, string sentence)
    {
        using var folder = TestFolder.WithHandbook();
        var run = await folder.Run("build", option, folder.PathOf(path));
        Assert.Equal(new CommandRun(1, "", $"error: {string.Format(CultureInfo.InvariantCulture, sentence, folder.PathOf(path), folder.PathOf("input"))}\n"), run);
    }

    [Fact]
    public async Task A_link_that_leads_nowhere_gets_a_sentence_and_leaves_the_output_alone()
    {
        using var folder = TestFolder.WithHandbook();
        await folder.Run("build");
        var before = folder.State("output");
        folder.Link("input/gone.png", "nowhere.png");
        var run = await folder.Run("build");
        Assert.Equal(new CommandRun(1, "", $"error: The link '{folder.PathOf("input")}/gone.png' leads to 'nowhere.png', which is not there. Correct it, or take it away.\n"), run);
        Assert.Equal(before, folder.State("output"));
    }

    [Fact]
    public void Colours_neither_wrap_a_line_nor_take_a_part_of_it_for_markup()
    {
        var writer = new StringWriter();
        var place = new Place(new string('x', 300) + "/[red]y[/].nl.md", 4, 5);
        new TextReport().Write(new Channel(writer, coloured: true), place.Says(Codes.BrokenLink, "The link '[bold]' leads nowhere."));
        Assert.Equal($"{place}: error HB301: The link '[bold]' leads nowhere.{writer.NewLine}", Escapes().Replace(writer.ToString(), ""));
    }

    [Fact]
    public void A_bug_says_that_it_is_one()
    {
        var sentence = Failure.Describe(new AggregateException(new OperationCanceledException(), new InvalidOperationException("Two documents.")));
        Assert.StartsWith("This is a bug in handbook-site", sentence, StringComparison.Ordinal);
        Assert.Contains("System.InvalidOperationException: Two documents.", sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void A_disk_that_is_full_gets_the_sentence_of_the_system() =>
        Assert.Equal("No space left on device : 'x'", Failure.Describe(new AggregateException(new IOException("No space left on device : 'x'"))));

    private static async Task<CommandRun> WithHandbook(Func<TestFolder, Task<CommandRun>> run)
    {
        using var folder = TestFolder.WithHandbook();
        return await run(folder);
    }

    private static string Trimmed(string help) => string.Join('\n', help.Split('\n').Select(line => line.TrimEnd())).Replace(RootCommand.ExecutableName, "handbook-site", StringComparison.Ordinal);

    private static string WithoutTime(string entry) => StateTime().Replace(entry, " ");

    [GeneratedRegex(@"\d+ ms", RegexOptions.None, 1000)]
    private static partial Regex Milliseconds();

    [GeneratedRegex(@"""milliseconds"":\d+", RegexOptions.None, 1000)]
    private static partial Regex JsonMilliseconds();

    [GeneratedRegex(@"HB\d+", RegexOptions.None, 1000)]
    private static partial Regex DiagnosticCode();

    [GeneratedRegex(@"\x1b\[[0-9;]*m", RegexOptions.None, 1000)]
    private static partial Regex Escapes();

    [GeneratedRegex(@" \d{18} ", RegexOptions.None, 1000)]
    private static partial Regex StateTime();
}
