using System.IO.Compression;
using System.Text;
using HandbookSite.Downloads;

namespace HandbookSite.Tests.Downloads;

public sealed class ZipPackageTests
{
    [Fact]
    public void Files_come_out_as_they_went_in_and_in_order()
    {
        using var archive = new ZipArchive(new MemoryStream(Package()));
        Assert.Equal(["mimetype", "a/tëxt.txt"], archive.Entries.Select(entry => entry.FullName));
        using var reader = new StreamReader(archive.Entries[1].Open());
        Assert.Equal("words words words words", reader.ReadToEnd());
        Assert.Equal(archive.Entries[0].Length, archive.Entries[0].CompressedLength);
    }

    [Fact]
    public void Neither_the_hour_nor_the_system_is_in_the_bytes()
    {
        var bytes = Package();
        var directory = bytes.AsSpan().IndexOf("PK\u0001\u0002"u8);
        Assert.Equal(0, bytes[directory + 5]);
        using var archive = new ZipArchive(new MemoryStream(bytes));
        Assert.All(archive.Entries, entry => Assert.Equal(1980, entry.LastWriteTime.Year));
        Assert.Equal(bytes, Package());
    }

    private static byte[] Package()
    {
        using var package = new ZipPackage();
        package.Add("mimetype", "application/test"u8.ToArray(), isStored: true);
        package.Add("a/tëxt.txt", Encoding.UTF8.GetBytes("words words words words"));
        return package.End();
    }
}
