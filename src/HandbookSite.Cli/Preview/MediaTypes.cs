using Microsoft.AspNetCore.StaticFiles;

namespace HandbookSite.Cli.Preview;

/// <summary>The media types of the files of a website, as the framework knows them; text is UTF-8.</summary>
internal static class MediaTypes
{
    /// <summary>Pages.</summary>
    public const string Html = "text/html" + Utf8;

    private const string Utf8 = "; charset=utf-8";

    private static readonly FileExtensionContentTypeProvider Known = new() { Mappings = { [".xml"] = "application/xml", [".zip"] = "application/zip", [".epub"] = "application/epub+zip" } };

    /// <summary>The type of a file by its name; that of bytes where nobody knows the ending.</summary>
    public static string Of(string path)
    {
        if (path.EndsWith("/feed.xml", StringComparison.Ordinal)) return "application/atom+xml" + Utf8;
        if (!Known.TryGetContentType(path, out var type)) return "application/octet-stream";
        return IsText(type) ? type + Utf8 : type;
    }

    private static bool IsText(string type) => type.StartsWith("text/", StringComparison.Ordinal)
        || type.EndsWith("xml", StringComparison.Ordinal) || type.EndsWith("json", StringComparison.Ordinal);
}
