namespace HandbookSite.Downloads.Word;

/// <summary>A picture in the header: its bytes, whether they are JPEG (PNG otherwise), and its size in millimetres.</summary>
internal sealed record WordLogo(byte[] Bytes, bool IsJpeg, int Width, int Height);
