using System.Security.Cryptography;
using System.Text;
using HandbookSite.Cli.Files;

namespace HandbookSite.Cli.Preview;

/// <summary>Tells whether source files have changed: by their paths, lengths and times of change.</summary>
internal static class Fingerprint
{
    /// <summary>The same text for the same state of the folders; where a folder cannot be read, the reason.</summary>
    public static string Of(IEnumerable<DiskFolder> folders)
    {
        try
        {
            var lines = from folder in folders
                        from found in folder.Scan()
                        select $"{folder.Typed}\n{found.Path}\n{found.File.Length}\n{found.File.LastWriteTimeUtc.Ticks}\n";
            return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Concat(lines))));
        }
        catch (Exception exception) when (exception is RefusedException or IOException or UnauthorizedAccessException)
        {
            return exception.Message;
        }
    }
}
