using System.Collections.Frozen;
using System.Globalization;
using System.Security.Cryptography;
using System.Xml;
using HandbookSite.Content;
using MetadataExtractor;
using MetadataExtractor.Formats.Exif;
using MetadataExtractor.Formats.Gif;
using MetadataExtractor.Formats.Jpeg;
using MetadataExtractor.Formats.Png;
using MetadataExtractor.Formats.WebP;

namespace HandbookSite.Reading;

/// <summary>Reads the size of a picture from its bytes, turned upright as a phone meant it.</summary>
internal static class PictureReader
{
    /// <summary>The endings of pictures that every browser shows.</summary>
    public static readonly FrozenSet<string> Extensions = FrozenSet.Create(StringComparer.Ordinal, "png", "jpg", "jpeg", "gif", "webp", "svg");

    /// <summary>Null where the bytes are no picture.</summary>
    public static PictureFacts? Read(SourceFile file)
    {
        var bytes = file.Read();
        var size = file.Extension == "svg" ? Svg(bytes) : Raster(bytes);
        return size is var (width, height) && width > 0 && height > 0
            ? new PictureFacts(Convert.ToHexStringLower(SHA256.HashData(bytes).AsSpan(0, 6)), width, height)
            : null;
    }

    private static (int Width, int Height)? Raster(byte[] bytes)
    {
        try
        {
            var parts = ImageMetadataReader.ReadMetadata(new MemoryStream(bytes));
            var size = parts.Select(Size).FirstOrDefault(size => size is not null);
            var isTurned = parts.OfType<ExifIfd0Directory>().Any(part => part.TryGetInt32(ExifDirectoryBase.TagOrientation, out var turn) && turn >= 5);
            return size is var (width, height) && isTurned ? (height, width) : size;
        }
        catch (Exception problem) when (problem is not OutOfMemoryException)
        {
            // The reader meets bytes of any kind, and says that it does not understand them in many ways.
            return null;
        }
    }

    private static (int, int)? Size(MetadataExtractor.Directory part) => part switch
    {
        PngDirectory => Size(part, PngDirectory.TagImageWidth, PngDirectory.TagImageHeight),
        JpegDirectory => Size(part, JpegDirectory.TagImageWidth, JpegDirectory.TagImageHeight),
        GifHeaderDirectory => Size(part, GifHeaderDirectory.TagImageWidth, GifHeaderDirectory.TagImageHeight),
        WebPDirectory => Size(part, WebPDirectory.TagImageWidth, WebPDirectory.TagImageHeight),
        _ => null,
    };

    private static (int, int)? Size(MetadataExtractor.Directory part, int width, int height) =>
        part.TryGetInt32(width, out var w) && part.TryGetInt32(height, out var h) ? (w, h) : null;

    private static (int Width, int Height)? Svg(byte[] bytes)
    {
        try
        {
            using var xml = XmlReader.Create(new MemoryStream(bytes), new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore, XmlResolver = null });
            if (xml.MoveToContent() != XmlNodeType.Element || xml.LocalName != "svg") return null;
            if (Pixels(xml["width"]) is { } width && Pixels(xml["height"]) is { } height) return (width, height);
            var box = xml["viewBox"]?.Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
            return box is [_, _, var w, var h] && Pixels(w) is { } boxWidth && Pixels(h) is { } boxHeight ? (boxWidth, boxHeight) : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static int? Pixels(string? length)
    {
        if (length is null) return null;
        var number = length.EndsWith("px", StringComparison.Ordinal) ? length.AsSpan(0, length.Length - 2) : length;
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out var pixels) && pixels is > 0 and < 100_000
            ? (int)Math.Ceiling(pixels) : null;
    }
}
