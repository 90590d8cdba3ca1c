using System.Globalization;
using HandbookSite.Benchmarks;

if (args is not [var pages, var folder] || !int.TryParse(pages, NumberStyles.None, CultureInfo.InvariantCulture, out var count) || count < 1)
{
    Console.Error.WriteLine("usage: Corpus PAGES FOLDER");
    return 2;
}
foreach (var (path, text) in Corpus.Files(count))
{
    var target = Path.Combine(folder, path);
    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
    File.WriteAllText(target, text);
}
return 0;
