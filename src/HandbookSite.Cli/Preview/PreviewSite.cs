using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Collections.Immutable;
using HandbookSite.Cli.Commands;
using HandbookSite.Cli.Printing;

namespace HandbookSite.Cli.Preview;

/// <summary>The website as the sources are now; as they last were without errors, where they have some.</summary>
internal sealed class PreviewSite(Choices choices, Terminal terminal)
{
    private const string Stays = "The preview still shows the website as it was before these errors.";

    private readonly Lock _gate = new();
    private readonly IReport _report = choices.Report();
    private string? _fingerprint;
    private GoodBuild? _good;
    private ImmutableArray<string> _problems = [];

    /// <summary>The path of the site, with a slash at both ends; '/' while there is none.</summary>
    public string Root => _good?.Root ?? "/";

    /// <summary>The answer for a path of an address, decoded.</summary>
    public Answer Answer(string path, CancellationToken stop)
    {
        if (IsPage(path)) Refresh(stop);
        lock (_gate) return _good?.Answer(path) ?? FailurePage.Of(_problems);
    }

    /// <summary>Builds anew if a source has changed, and prints what is wrong.</summary>
    public void Refresh(CancellationToken stop)
    {
        lock (_gate)
        {
            var folders = choices.Sources();
            var fingerprint = Fingerprint.Of(folders.All);
            if (string.Equals(fingerprint, _fingerprint, StringComparison.Ordinal)) return;
            try
            {
                Build(folders.Read(), stop);
            }
            catch (Exception exception) when (_fingerprint is not null && exception is not OperationCanceledException)
            {
                _problems = [Failure.Describe(exception)];
                terminal.Error.Complain(_problems[0]);
                SayWhetherItStays();
            }
            _fingerprint = fingerprint;
        }
    }

    private void Build(Sources sources, CancellationToken stop)
    {
        var documents = new ConcurrentDictionary<string, Document>(StringComparer.Ordinal);
        var result = Engine.Build(sources, new SiteSettings(choices.BaseUrl, Drafts: true), document => documents.TryAdd(document.Path, document), stop);
        foreach (var diagnostic in result.Diagnostics) _report.Write(terminal.Error, diagnostic);
        var tally = Tally.Of(result.Diagnostics);
        _problems = [.. result.Diagnostics.Select(diagnostic => diagnostic.ToString())];
        var stops = tally.Stops(choices.Strict);
        if (!stops) _good = new GoodBuild(result.Root, documents.ToFrozenDictionary(StringComparer.Ordinal));
        _report.Write(terminal.Output, tally);
        if (stops) SayWhetherItStays();
    }

    /// <summary>Where there never was a good site, the preview itself says so.</summary>
    private void SayWhetherItStays()
    {
        if (_good is not null) terminal.Output.Line(Stays);
    }

    /// <summary>Whether a path is that of a page, rather than of a picture or script, which a page asks for in dozens.</summary>
    private static bool IsPage(string path) => path.EndsWith(".html", StringComparison.Ordinal) || !Path.HasExtension(path);
}
