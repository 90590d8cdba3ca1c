using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using HandbookSite.Routing;

namespace HandbookSite.Theming;

/// <summary>Styles, scripts, icon and fonts in one folder, named by a hash of all of them, so that they reach each other by relative paths and can be kept for ever.</summary>
internal sealed class Assets
{
    private readonly string _folder;

    public Assets(ImmutableArray<(string Path, byte[] Bytes)> files)
    {
        Files = files;
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var (path, bytes) in files)
        {
            hash.AppendData(Encoding.UTF8.GetBytes(path + "\n"));
            hash.AppendData(SHA256.HashData(bytes));
        }
        _folder = "/assets/" + Convert.ToHexStringLower(hash.GetHashAndReset().AsSpan(0, 6)) + "/";
    }

    /// <summary>The files, in ordinal order of their paths.</summary>
    public ImmutableArray<(string Path, byte[] Bytes)> Files { get; }

    /// <summary>The address of a file.</summary>
    public Route Route(string path) => new(_folder + path);
}
