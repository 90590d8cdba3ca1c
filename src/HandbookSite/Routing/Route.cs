using System.Buffers;

namespace HandbookSite.Routing;

/// <summary>An address within the site, without the path that the site itself lies under: '/nl/cases/logo/' or '/sitemap.xml'.</summary>
public readonly record struct Route(string Path)
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("/-._~0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ");

    /// <summary>The file that a host serves at this address.</summary>
    public string File => Path.EndsWith('/') ? Path[1..] + "index.html" : Path[1..];

    /// <summary>The address of a file beside a page.</summary>
    public Route With(string fileName) => new(Path + fileName);

    /// <summary>The address as links have it: all but letters, digits and a few marks of ASCII by percent-encoding (RFC 3986).</summary>
    public string Encoded => !Path.AsSpan().ContainsAnyExcept(Plain) ? Path : string.Join('/', Path.Split('/').Select(Uri.EscapeDataString));
}
