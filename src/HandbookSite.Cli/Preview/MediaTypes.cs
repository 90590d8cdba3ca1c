using System.Collections.Frozen;

namespace HandbookSite.Cli.Preview;

/// <summary>The media types of the files of a website (IANA's registry); text is UTF-8.</summary>
internal static class MediaTypes
{
    /// <summary>Pages.</summary>
    public const string Html = "text/html; charset=utf-8";

    private const string FeedName = "feed.xml";

    private static readonly FrozenDictionary<string, string> ByEnding = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase)
    {
        [".html"] = Html,
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".mjs"] = "text/javascript; charset=utf-8",
        [".txt"] = "text/plain; charset=utf-8",
        [".md"] = "text/markdown; charset=utf-8",
        [".xml"] = "application/xml; charset=utf-8",
        [".json"] = "application/json; charset=utf-8",
        [".webmanifest"] = "application/manifest+json; charset=utf-8",
        [".svg"] = "image/svg+xml; charset=utf-8",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".gif"] = "image/gif",
        [".ico"] = "image/vnd.microsoft.icon",
        [".woff"] = "font/woff",
        [".woff2"] = "font/woff2",
        [".pdf"] = "application/pdf",
        [".zip"] = "application/zip",
        [".epub"] = "application/epub+zip",
        [".docx"] = "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        [".odt"] = "application/vnd.oasis.opendocument.text",
    }.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    /// <summary>The type of a file by its name; bytes that nobody knows where the ending is none of these.</summary>
    public static string Of(string path) => path.EndsWith("/" + FeedName, StringComparison.Ordinal)
        ? "application/atom+xml; charset=utf-8"
        : ByEnding.GetValueOrDefault(Path.GetExtension(path), "application/octet-stream");
}
