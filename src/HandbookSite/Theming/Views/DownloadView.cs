using System.Globalization;
using HandbookSite.Downloads;

namespace HandbookSite.Theming.Views;

/// <summary>A file to download, with what a reader wants to know before taking it. Its bytes are made when a layout asks for its size or checksum.</summary>
internal sealed class DownloadView(Download download, string href, string? version, Texts texts)
{
    private const int Kilobyte = 1000;

    /// <summary>The media types of the formats (RFC 6838).</summary>
    public static string MediaTypeOf(string format) => format switch
    {
        "docx" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        "pdf" => "application/pdf",
        "epub" => "application/epub+zip",
        "zip" => "application/zip",
        "md" => "text/markdown",
        _ => "text/plain",
    };

    public string Format => download.Format;

    public string FormatName => texts["format_" + download.Format];

    public string Edition => download.Edition;

    /// <summary>What the file is for.</summary>
    public string About => (download.Format, download.Edition) switch
    {
        ("docx", _) => texts["edition_" + download.Edition],
        ("pdf", _) => texts["edition_pdf"],
        ("zip", _) => texts["all_protocols"],
        ("epub", _) => texts["whole_handbook"],
        _ => texts["edition_text"],
    };

    public string Href => href;

    public string File => download.FileName;

    public string MediaType => MediaTypeOf(download.Format);

    public string? Version => version;

    public int Bytes => download.Bytes.Length;

    /// <summary>The size in kilobytes of 1,000 bytes, at least one.</summary>
    public string Size => Math.Max(1, (download.Bytes.Length + (Kilobyte / 2)) / Kilobyte).ToString(CultureInfo.InvariantCulture) + "\u00a0kB";

    public string Sha256 => download.Sha256;
}
