using System.Reflection;

[assembly: AssemblyFixture(typeof(HandbookSite.BrowserTests.Sites))]

namespace HandbookSite.BrowserTests;

/// <summary>The sites that the tests visit: the handbook at the root of a host and in a folder of it, and a specimen with one of everything in three languages, one of them from right to left; that too in a folder, where only some tests go.</summary>
public sealed class Sites : IAsyncLifetime
{
    private readonly Dictionary<string, SiteServer> _servers = new(StringComparer.Ordinal);

    /// <summary>The names of the sites.</summary>
    public static TheoryData<string> Names => ["handbook", "handbook in a folder", "specimen"];

    public SiteServer this[string name] => _servers[name];

    public async ValueTask InitializeAsync()
    {
        var repository = typeof(Sites).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryFolder").Value!;
        var (input, specimen) = (Path.Combine(repository, "input"), Path.Combine(repository, "tests", "specimen"));
        _servers["handbook"] = await SiteServer.Start(input, null, new Uri("https://example.org/"));
        _servers["handbook in a folder"] = await SiteServer.Start(input, null, new Uri("https://example.org/sub/folder/"));
        _servers["specimen in a folder"] = await SiteServer.Start(Path.Combine(specimen, "input"), Path.Combine(specimen, "theme"), new Uri("https://example.org/sub/folder/"));
        _servers["specimen"] = await SiteServer.Start(Path.Combine(specimen, "input"), Path.Combine(specimen, "theme"), new Uri("https://example.org/"));
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var server in _servers.Values) await server.DisposeAsync();
    }
}
