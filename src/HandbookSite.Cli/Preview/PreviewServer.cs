using System.Net;
using System.Net.Sockets;
using HandbookSite.Cli.Printing;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace HandbookSite.Cli.Preview;

/// <summary>Serves the preview on this machine, and to nobody else.</summary>
internal sealed class PreviewServer : IAsyncDisposable
{
    /// <summary>The policy that the website is made for; what breaks it shows in the preview.</summary>
    private const string Policy = "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'";

    private readonly WebApplication _application;
    private readonly PreviewSite _site;

    private PreviewServer(WebApplication application, PreviewSite site) => (_application, _site) = (application, site);

    /// <summary>The address of the website.</summary>
    public string Address => _application.Urls.First().TrimEnd('/') + _site.Root;

    /// <summary>Starts; refuses a port that is taken.</summary>
    public static async Task<PreviewServer> Start(PreviewSite site, int port, Terminal terminal)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.WebHost.UseKestrelCore().ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Listen(IPAddress.Loopback, port, listen => listen.Protocols = HttpProtocols.Http1);
        });
        var application = builder.Build();
        application.Run(context => Handle(context, site, terminal));
        try
        {
            await application.StartAsync();
            return new PreviewServer(application, site);
        }
        catch (Exception exception) when (exception is IOException or SocketException)
        {
            await application.DisposeAsync();
            throw new RefusedException($"Port {port} is taken or not allowed. Choose another with --port.", exception);
        }
    }

    /// <summary>Waits until it is told to stop.</summary>
    public async Task Wait(CancellationToken stop)
    {
        var stopped = new TaskCompletionSource();
        await using var told = stop.Register(stopped.SetResult);
        await stopped.Task;
        await _application.StopAsync(CancellationToken.None);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _application.DisposeAsync();

    private static async Task Handle(HttpContext context, PreviewSite site, Terminal terminal)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.XContentTypeOptions = "nosniff";
        response.Headers.CacheControl = "no-store";
        response.Headers.ContentSecurityPolicy = Policy;
        if (!HttpMethods.IsGet(request.Method) && !HttpMethods.IsHead(request.Method))
        {
            response.StatusCode = StatusCodes.Status405MethodNotAllowed;
            response.Headers.Allow = "GET, HEAD";
            return;
        }
        var answer = Answer(request.Path.Value ?? "/", site, terminal, context.RequestAborted);
        response.StatusCode = answer.Status;
        response.ContentType = answer.MediaType;
        response.ContentLength = answer.Body.Length;
        if (answer.Location is not null) response.Headers.Location = answer.Location + request.QueryString;
        if (HttpMethods.IsGet(request.Method)) await response.Body.WriteAsync(answer.Body, context.RequestAborted);
    }

    private static Answer Answer(string path, PreviewSite site, Terminal terminal, CancellationToken stop)
    {
        try
        {
            return site.Answer(path, stop);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            var problem = Failure.Describe(exception);
            terminal.Error.Complain(problem);
            return FailurePage.Of([problem]);
        }
    }
}
