using System.Collections.Concurrent;
using System.Globalization;

namespace HandbookSite.Tests;

/// <summary>Same sources, same settings, same bytes.</summary>
public sealed class DeterminismTests
{
    private static readonly Lazy<TestSite> First = new(() => TestSite.Build(WholeSiteTests.RealSources(), new SiteSettings(Threads: 1)));

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(8)]
    public void The_bytes_are_the_same_with_any_number_of_threads(int threads) =>
        Same(TestSite.Build(WholeSiteTests.RealSources(), new SiteSettings(Threads: threads)));

    [Fact]
    public void The_bytes_are_the_same_in_a_culture_with_odd_signs()
    {
        var (before, odd) = (CultureInfo.CurrentCulture, (CultureInfo)CultureInfo.InvariantCulture.Clone());
        (odd.NumberFormat.NegativeSign, odd.NumberFormat.NumberDecimalSeparator, odd.NumberFormat.NumberGroupSeparator) = ("~", "|", "'");
        (odd.DateTimeFormat.DateSeparator, odd.DateTimeFormat.TimeSeparator, odd.DateTimeFormat.ShortDatePattern) = ("?", "!", "MM/yyyy/dd");
        try
        {
            CultureInfo.CurrentCulture = odd;
            Same(TestSite.Build(WholeSiteTests.RealSources(), new SiteSettings(Threads: 1)));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void Each_page_is_read_once()
    {
        var reads = new ConcurrentDictionary<string, int>(StringComparer.Ordinal);
        var sources = WholeSiteTests.RealSources();
        var counted = sources.Input.Files.Select(file => file with
        {
            Read = () =>
            {
                reads.AddOrUpdate(file.Path, 1, (_, count) => count + 1);
                return file.Read();
            },
        });
        TestSite.Build(sources with { Input = sources.Input with { Files = [.. counted] } });
        Assert.All(reads.Where(file => file.Key.EndsWith(".md", StringComparison.Ordinal)), file => Assert.Equal(1, file.Value));
        Assert.Equal(sources.Input.Files.Count(file => file.Extension == "md"), reads.Keys.Count(path => path.EndsWith(".md", StringComparison.Ordinal)));
    }

    private static void Same(TestSite site)
    {
        Assert.NotEmpty(First.Value.Paths);
        Assert.Equal(First.Value.Paths, site.Paths);
        Assert.All(site.Paths, path => Assert.True(First.Value.Bytes(path).AsSpan().SequenceEqual(site.Bytes(path)), path));
    }
}
