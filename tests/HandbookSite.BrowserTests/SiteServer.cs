using System.Buffers;
using System.Collections.Concurrent;
using System.Collections.Immutable;
using HandbookSite.Cli.Files;
using HandbookSite.Routing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.Logging;

namespace HandbookSite.BrowserTests;

/// <summary>A built handbook on a free port of this machine, under a path, with the headers of a strict host.</summary>
public sealed class SiteServer : IAsyncDisposable
{
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'none'";

    private static readonly FileExtensionContentTypeProvider Types = new();

    private readonly WebApplication _app;
    private readonly ConcurrentDictionary<string, byte[]> _files = new(StringComparer.Ordinal);
    private readonly string _root;

    private SiteServer(WebApplication app, string root) => (_app, _root) = (app, root);

    /// <summary>The pages of the site.</summary>
    public ImmutableArray<SitePage> Pages { get; private set; } = [];

    /// <summary>The addresses of every page that stays, those that no author wrote included.</summary>
    public ImmutableArray<string> Addresses => [.. _files.Where(IsPageThatStays).Select(file => file.Key).Order(StringComparer.Ordinal).Select(Address)];

    /// <summary>Builds a handbook and serves it under the path of its address.</summary>
    public static async Task<SiteServer> Start(string input, string? theme, Uri baseUrl)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var server = new SiteServer(builder.Build(), baseUrl.AbsolutePath.TrimEnd('/'));
        var sources = new SourceFolders(new DiskFolder(input, "--input"), theme is null ? null : new DiskFolder(theme, "--theme")).Read();
        var result = Engine.Build(sources, new SiteSettings(baseUrl), server.Store, CancellationToken.None);
        Assert.False(result.HasErrors, string.Join('\n', result.Diagnostics));
        server.Pages = result.Pages;
        server._app.Run(server.Answer);
        await server._app.StartAsync();
        return server;
    }

    /// <summary>The address of a page, by its id and language.</summary>
    public string Address(string id, string language) => Address(Pages.Single(page => page.Id == id && page.Language.Code == language).Route.File);

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private string Address(string path) => $"{_app.Urls.Single()}{_root}/{(path.EndsWith("index.html", StringComparison.Ordinal) ? path[..^"index.html".Length] : path)}";

    private static bool IsPageThatStays(KeyValuePair<string, byte[]> file) =>
        file.Key.EndsWith(".html", StringComparison.Ordinal) && file.Value.AsSpan().IndexOf("http-equiv=\"refresh\""u8) < 0;

    private void Store(Document document)
    {
        var buffer = new ArrayBufferWriter<byte>();
        document.Write(buffer);
        _files[document.Path] = buffer.WrittenSpan.ToArray();
    }

    private Task Answer(HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        var file = path.StartsWith(_root + "/", StringComparison.Ordinal) ? path[(_root.Length + 1)..] : "";
        if (file.Length == 0 || file.EndsWith('/')) file += "index.html";
        context.Response.Headers.ContentSecurityPolicy = Policy;
        if (!_files.TryGetValue(file, out var bytes))
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return Task.CompletedTask;
        }
        context.Response.ContentType = Types.TryGetContentType(file, out var type) ? type : "application/octet-stream";
        return context.Response.Body.WriteAsync(bytes, context.RequestAborted).AsTask();
    }
}
