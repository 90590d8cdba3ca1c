namespace HandbookSite.Content;

/// <summary>What a page needs to know of a picture: a hash of its bytes (hexadecimal) and its size in CSS pixels as it is shown, turned upright.</summary>
public sealed record PictureFacts(string Hash, int Width, int Height);
