using System.Security.Cryptography;
using System.Text;

namespace HandbookSite.Downloads.Word;

/// <summary>Numbers that stand once in a file, through all its parts.</summary>
internal sealed class Ids
{
    private const int FirstControl = 1001;

    private int _control = FirstControl;
    private int _bookmark;

    /// <summary>The number of the next content control.</summary>
    public int Control() => _control++;

    /// <summary>The number of the next bookmark.</summary>
    public int Bookmark() => _bookmark++;

    /// <summary>A GUID that a name always has, as Word writes it.</summary>
    public static string Guid(string name)
    {
        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(name)));
        return $"{{{hash[..8]}-{hash[8..12]}-5{hash[13..16]}-A{hash[17..20]}-{hash[20..32]}}}";
    }
}
