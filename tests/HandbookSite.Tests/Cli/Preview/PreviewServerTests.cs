using System.Net;
using HandbookSite.Cli;
using HandbookSite.Cli.Commands;
using HandbookSite.Cli.Preview;
using HandbookSite.Cli.Printing;

namespace HandbookSite.Tests.Cli.Preview;

/// <summary>What a browser gets from the preview.</summary>
public sealed class PreviewServerTests : IAsyncLifetime
{
    private readonly TestFolder _folder = TestFolder.WithHandbook();
    private readonly StringWriter _said = new();
    private readonly HttpClient _client = new(new SocketsHttpHandler { AllowAutoRedirect = false });
    private PreviewServer? _server;

    public ValueTask InitializeAsync() => ValueTask.CompletedTask;

    [Theory]
    [InlineData("nl/", "text/html; charset=utf-8")]
    [InlineData("nl/index.html", "text/html; charset=utf-8")]
    [InlineData("robots.txt", "text/plain; charset=utf-8")]
    [InlineData("sitemap.xml", "application/xml; charset=utf-8")]
    [InlineData("STYLE", "text/css; charset=utf-8")]
    [InlineData("ICON", "image/svg+xml; charset=utf-8")]
    public async Task A_file_comes_with_its_media_type(string path, string type)
    {
        await Start();
        var home = await Text("nl/");
        var response = await Get(path switch { "STYLE" => Address(home, ".css"), "ICON" => Address(home, ".svg"), _ => path });
        Assert.Equal((HttpStatusCode.OK, type), (response.StatusCode, response.Content.Headers.ContentType!.ToString()));
    }

    [Fact]
    public async Task The_site_lives_under_the_path_of_its_address()
    {
        await Start();
        Assert.EndsWith("/handbook/", _server!.Address, StringComparison.Ordinal);
        await RedirectsTo("/", "/handbook/");
        await RedirectsTo("/handbook", "/handbook/");
        Assert.Equal(HttpStatusCode.NotFound, (await Get("/nl/")).StatusCode);
    }

    [Fact]
    public async Task The_path_of_the_address_may_need_encoding()
    {
        await Start("https://example.org/søk/");
        Assert.EndsWith("/s%C3%B8k/", _server!.Address, StringComparison.Ordinal);
        await RedirectsTo("/", "/s%C3%B8k/");
        await RedirectsTo("/s%C3%B8k", "/s%C3%B8k/");
        await RedirectsTo("nl/over", "/s%C3%B8k/nl/over/");
        Assert.Contains("Wij bouwen.", await Text("nl/over/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_without_its_slash_redirects_to_it()
    {
        await Start();
        await RedirectsTo("nl/over", "/handbook/nl/over/");
        await RedirectsTo("nl/over?q=a", "/handbook/nl/over/?q=a");
    }

    [Fact]
    public async Task An_unknown_address_gets_the_page_in_the_language_of_the_address()
    {
        await Start();
        Assert.Equal([await Text("en/404.html"), await Text("nl/404.html"), await Text("404.html"), await Text("404.html")],
            [await Missing("en/none/"), await Missing("nl/none.html"), await Missing("none"), await Missing("fr/none/")]);
    }

    [Fact]
    public async Task A_path_that_climbs_out_finds_nothing()
    {
        await Start();
        Assert.Equal(HttpStatusCode.NotFound, (await Get("nl/%2e%2e/%2e%2e/input/handbook.yml")).StatusCode);
    }

    [Fact]
    public async Task Every_answer_is_strict_and_is_not_kept()
    {
        await Start();
        foreach (var path in new[] { "nl/", "none", "nl/over" })
        {
            var headers = (await Get(path)).Headers;
            Assert.Equal("nosniff", headers.GetValues("X-Content-Type-Options").Single());
            Assert.Equal("no-store", headers.GetValues("Cache-Control").Single());
            Assert.Equal("default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'", headers.GetValues("Content-Security-Policy").Single());
        }
    }

    [Fact]
    public async Task A_question_for_the_head_gets_the_head_only()
    {
        await Start();
        using var request = new HttpRequestMessage(HttpMethod.Head, _server!.Address + "nl/");
        var response = await _client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, (await Text("nl/")).Length), (response.StatusCode, (int)response.Content.Headers.ContentLength!));
        Assert.Empty(await response.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Nothing_can_be_sent()
    {
        await Start();
        var response = await _client.PostAsync(new Uri(_server!.Address), null, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "GET, HEAD"), (response.StatusCode, string.Join(", ", response.Content.Headers.Allow)));
    }

    [Fact]
    public async Task Drafts_are_shown()
    {
        _folder.Write("input/plan.nl.md", "---\ntitle: Plan\ndraft: true\n---\nNog niet af.\n");
        await Start();
        Assert.Contains("Nog niet af.", await Text("nl/plan/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_change_shows_when_the_page_is_asked_for_again()
    {
        await Start();
        Assert.Contains("Wij bouwen.", await Text("nl/over/"), StringComparison.Ordinal);
        _folder.Write("input/about.nl.md", "---\ntitle: Over ons\nslug: over\n---\nWij bouwen nu anders.\n");
        Assert.Contains("Wij bouwen nu anders.", await Text("nl/over/"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Sources_that_did_not_change_are_not_built_again()
    {
        await Start();
        var before = _said.ToString();
        await Text("nl/");
        await Text("en/");
        Assert.Equal(("No errors, no warnings.", before), (before.TrimEnd(), _said.ToString()));
    }

    [Fact]
    public async Task The_last_good_site_stays_while_there_are_errors()
    {
        await Start();
        _folder.Write("input/about.nl.md", "---\ntitle: Over ons\nslug: over\n---\n[Stuk](missing.md)\n");
        Assert.Contains("Wij bouwen.", await Text("nl/over/"), StringComparison.Ordinal);
        Assert.Contains($"{_folder.PathOf("input")}/about.nl.md:5:1: error HB301: ", _said.ToString(), StringComparison.Ordinal);
        SaysLast("1 error, no warnings.", "The preview still shows the website as it was before these errors.");
    }

    [Fact]
    public async Task Where_there_never_was_a_good_site_a_page_lists_what_is_wrong()
    {
        _folder.Write("input/about.nl.md", "---\ntitle: Over ons\n---\n[Stuk](<a&b.md>)\n");
        await Start();
        var response = await Get("/handbook/nl/");
        var page = await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.InternalServerError, response.StatusCode);
        Assert.Contains("about.nl.md:4:1: error HB301: ", page, StringComparison.Ordinal);
        Assert.Contains("a&amp;b.md", page, StringComparison.Ordinal);
        SaysLast("1 error, no warnings.");
        _folder.Write("input/about.nl.md", "---\ntitle: Over ons\nslug: over\n---\nWeer goed.\n");
        Assert.Equal(HttpStatusCode.OK, (await Get("/handbook/nl/over/")).StatusCode);
    }

    [Fact]
    public async Task A_source_that_cannot_be_read_is_said_and_the_site_stays()
    {
        await Start();
        _folder.Link("input/gone.png", "nowhere.png");
        Assert.Equal(HttpStatusCode.OK, (await Get("nl/")).StatusCode);
        Assert.Contains("error: The link '", _said.ToString(), StringComparison.Ordinal);
        SaysLast("The preview still shows the website as it was before these errors.");
    }

    [Fact]
    public async Task A_port_that_is_taken_is_refused()
    {
        await Start();
        var port = new Uri(_server!.Address).Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var run = await _folder.Run("serve", "--port", port);
        Assert.Equal((1, $"error: Port {port} is taken or not allowed. Choose another with --port.\n"), (run.Code, run.Error));
    }

    [Fact]
    public async Task The_command_says_the_address_and_ends_well_when_it_is_told_to_stop()
    {
        using var stop = new CancellationTokenSource();
        using var output = new LineWatch("Ctrl+C");
        var running = CommandLine.Run(["serve", "--input", _folder.PathOf("input"), "--port", "0"], new Terminal(new Channel(output), new Channel(_said)), stop.Token);
        var said = await output.Written;
        await stop.CancelAsync();
        Assert.Equal(0, await running);
        Assert.Matches(@"The website is at http://127\.0\.0\.1:\d+/handbook/\. Ctrl\+C ends it\.", said);
    }

    public async ValueTask DisposeAsync()
    {
        if (_server is not null) await _server.DisposeAsync();
        _client.Dispose();
        _folder.Dispose();
    }

    private async Task Start(string? baseUrl = null)
    {
        var terminal = new Terminal(new Channel(_said), new Channel(_said));
        var site = new PreviewSite(new Choices(_folder.PathOf("input"), null, "", baseUrl is null ? null : new Uri(baseUrl), Strict: false, Format.Text), terminal);
        site.Refresh(TestContext.Current.CancellationToken);
        _server = await PreviewServer.Start(site, 0, terminal);
    }

    private Task<HttpResponseMessage> Get(string path) => _client.GetAsync(new Uri(new Uri(_server!.Address), path), TestContext.Current.CancellationToken);

    private async Task<string> Text(string path)
    {
        var response = await Get(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<string> Missing(string path)
    {
        var response = await Get(path);
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task RedirectsTo(string path, string target)
    {
        var response = await Get(path);
        Assert.Equal((HttpStatusCode.Found, target), (response.StatusCode, response.Headers.Location!.OriginalString));
    }

    private void SaysLast(params string[] lines) => Assert.Equal(lines, _said.ToString().TrimEnd().Split(_said.NewLine)[^lines.Length..]);

    private static string Address(string page, string ending) => page.Split('"').First(value => value.StartsWith("/handbook/assets/", StringComparison.Ordinal) && value.EndsWith(ending, StringComparison.Ordinal));
}
