using System.Buffers.Binary;
using System.Text;

namespace HandbookSite.Tests;

/// <summary>The smallest pictures that say how large they are.</summary>
internal static class TestPicture
{
    /// <summary>A PNG with its header alone.</summary>
    public static byte[] Png(int width, int height) =>
    [
        0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A,
        .. Chunk("IHDR", [.. Big(width), .. Big(height), 8, 2, 0, 0, 0]), .. Chunk("IDAT", []), .. Chunk("IEND", []),
    ];

    /// <summary>A GIF with its header alone.</summary>
    public static byte[] Gif(int width, int height) => [.. "GIF89a"u8, .. Little(width), .. Little(height), 0, 0, 0, 0x3B];

    /// <summary>A JPEG of a size, with an orientation by EXIF where one is given.</summary>
    public static byte[] Jpeg(int width, int height, byte orientation = 0) =>
    [
        0xFF, 0xD8,
        .. orientation == 0 ? [] : Segment(0xE1, [.. "Exif\0\0MM\0*\0\0\0\b\0\u0001\u0001\u0012\0\u0003\0\0\0\u0001\0"u8, orientation, 0, 0, 0, 0, 0, 0]),
        .. Segment(0xC0, [8, .. Big(height)[2..], .. Big(width)[2..], 1, 1, 0x11, 0]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]), 0, 0xFF, 0xD9,
    ];

    /// <summary>A WebP with its extended header alone.</summary>
    public static byte[] WebP(int width, int height)
    {
        byte[] body = [.. "WEBPVP8X"u8, 10, 0, 0, 0, 0, 0, 0, 0, .. Little(width - 1), 0, .. Little(height - 1), 0];
        return [.. "RIFF"u8, (byte)body.Length, 0, 0, 0, .. body];
    }

    /// <summary>An SVG with these attributes.</summary>
    public static byte[] Svg(string attributes) => Encoding.UTF8.GetBytes($"<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}/>");

    private static byte[] Segment(byte marker, byte[] bytes) => [0xFF, marker, .. Big(bytes.Length + 2)[2..], .. bytes];

    private static byte[] Chunk(string name, byte[] bytes) => [.. Big(bytes.Length), .. Encoding.ASCII.GetBytes(name), .. bytes, 0, 0, 0, 0];

    private static byte[] Big(int number)
    {
        var bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static byte[] Little(int number) => [(byte)number, (byte)(number >> 8)];
}
