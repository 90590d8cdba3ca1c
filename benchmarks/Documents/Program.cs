using System.Buffers;
using System.Diagnostics;
using System.Globalization;
using HandbookSite;

if (args is not [var root, var page, var runsText] || !int.TryParse(runsText, NumberStyles.None, CultureInfo.InvariantCulture, out var runs) || runs < 1)
{
    Console.Error.WriteLine("usage: Documents REPOSITORY FOLDER-OF-A-PROTOCOL RUNS, as: Documents . nl/protocollen/socialmediaprotocol 200");
    return 2;
}
var sources = new Sources(Read(root, "input"), Read(root, "theme"));
var times = new SortedDictionary<string, List<(double Milliseconds, int Bytes)>>(StringComparer.Ordinal);
for (var run = 0; run < runs; run++)
{
    var documents = new List<Document>();
    Engine.Build(sources, new SiteSettings { Threads = 1 }, document =>
    {
        if (document.Path.StartsWith(page + "/", StringComparison.Ordinal) && !document.Path.EndsWith(".html", StringComparison.Ordinal)) documents.Add(document);
    });
    foreach (var document in documents)
    {
        var buffer = new ArrayBufferWriter<byte>(1 << 17);
        var start = Stopwatch.GetTimestamp();
        document.Write(buffer);
        var name = Path.GetFileName(document.Path);
        if (!times.TryGetValue(name, out var list)) times.Add(name, list = []);
        list.Add((Stopwatch.GetElapsedTime(start).TotalMilliseconds, buffer.WrittenCount));
    }
}
if (times.Count == 0)
{
    Console.Error.WriteLine($"No documents under '{page}'.");
    return 1;
}
// The first half warms up.
var text = Median(times.First(file => file.Key.EndsWith(".txt", StringComparison.Ordinal)).Value);
Console.WriteLine("file\tmilliseconds, median (least to most)\ttimes the plain text\tkB");
foreach (var (name, all) in times)
{
    var warm = all.Skip(all.Count / 2).Select(one => one.Milliseconds).Order().ToList();
    Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{Median(all):0.00} ({warm[0]:0.00} to {warm[^1]:0.00})\t{Median(all) / text:0.0}\t{all[0].Bytes / 1000.0:0.0}"));
}
return 0;

static double Median(List<(double Milliseconds, int Bytes)> all)
{
    var warm = all.Skip(all.Count / 2).Select(one => one.Milliseconds).Order().ToList();
    return warm[warm.Count / 2];
}

static SourceFolder Read(string root, string folder) => new(folder,
[
    .. Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories)
        .Select(path => (Full: path, Path: Path.GetRelativePath(Path.Combine(root, folder), path).Replace('\\', '/')))
        .OrderBy(file => file.Path, StringComparer.Ordinal)
        .Select(file => new SourceFile(file.Path, $"{folder}/{file.Path}", () => File.ReadAllBytes(file.Full))),
]);
