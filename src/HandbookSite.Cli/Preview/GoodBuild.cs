using System.Buffers;
using System.Collections.Frozen;

namespace HandbookSite.Cli.Preview;

/// <summary>A website in memory. A document is made when it is asked for.</summary>
internal sealed class GoodBuild(string root, FrozenDictionary<string, Document> documents)
{
    private const string Index = "index.html";
    private const string NotFound = "404.html";

    /// <summary>The root as it stands in the path of a request.</summary>
    private readonly string _decoded = Uri.UnescapeDataString(root);

    /// <summary>The path of the site as it stands in addresses, encoded, with a slash at both ends.</summary>
    public string Root => root;

    /// <summary>The answer for a path of an address, decoded.</summary>
    public Answer Answer(string path)
    {
        if (!path.StartsWith(_decoded, StringComparison.Ordinal)) return path == "/" || path + "/" == _decoded ? Redirect("") : Missing("");
        var file = path[_decoded.Length..];
        if (Find(file.Length == 0 || file.EndsWith('/') ? file + Index : file) is { } document) return Ok(document);
        return documents.ContainsKey(file + "/" + Index) ? Redirect(file + "/") : Missing(file);
    }

    private static Answer Ok(Document document, int status = 200)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 14);
        document.Write(buffer);
        return new Answer(status, MediaTypes.Of(document.Path), buffer.WrittenMemory);
    }

    /// <summary>To a path in the site, decoded.</summary>
    private Answer Redirect(string file) => new(302, "text/plain", default, root + string.Join('/', file.Split('/').Select(Uri.EscapeDataString)));

    /// <summary>The page for missing addresses in the language that the address begins with, or that in all languages.</summary>
    private Answer Missing(string file)
    {
        var slash = file.IndexOf('/', StringComparison.Ordinal);
        var page = slash < 0 ? null : Find(file[..(slash + 1)] + NotFound);
        return (page ?? Find(NotFound)) is { } document ? Ok(document, 404) : new Answer(404, "text/plain; charset=utf-8", "There is nothing at this address."u8.ToArray());
    }

    private Document? Find(string path) => documents.GetValueOrDefault(path);
}
