using System.Security.Cryptography;

namespace HandbookSite.Downloads;

/// <summary>A file that readers carry away; its bytes are made once, when somebody first asks for them or for their size.</summary>
internal sealed class Download(string format, string edition, string fileName, Func<DownloadContent> make)
{
    private readonly Lazy<DownloadContent> _content = new(make);
    private string? _sha256;

    /// <summary>The ending of the file's name: docx, pdf, txt, md, zip, epub.</summary>
    public string Format => format;

    /// <summary>plain, lawyer or bilingual; nothing where a file has no editions.</summary>
    public string Edition => edition;

    /// <summary>The name of the file, as a person understands it.</summary>
    public string FileName => fileName;

    /// <summary>The file itself.</summary>
    public byte[] Bytes => _content.Value.Bytes;

    /// <summary>The sheets that it prints on; null where nobody can know.</summary>
    public int? Sheets => _content.Value.Sheets;

    /// <summary>The checksum, in lower-case hexadecimal digits (FIPS 180-4).</summary>
    public string Sha256 => _sha256 ??= Convert.ToHexStringLower(SHA256.HashData(Bytes));
}
