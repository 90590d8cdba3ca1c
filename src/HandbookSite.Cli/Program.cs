using System.Buffers;
using HandbookSite;
using HandbookSite.Theming;

SourceFolder Folder(string name) => new(name, [.. Directory.EnumerateFiles(name, "*", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(name, f).Replace('\\', '/')).Order(StringComparer.Ordinal).Select(p => new SourceFile(p, name + "/" + p, () => File.ReadAllBytes(Path.Combine(name, p))))]);
var result = Engine.Build(new Sources(Folder("input"), new SourceFolder("theme", DefaultTheme.Files)), new SiteSettings(), document =>
{
    var buffer = new ArrayBufferWriter<byte>();
    document.Write(buffer);
    var target = Path.Combine("output", document.Path);
    Directory.CreateDirectory(Path.GetDirectoryName(target)!);
    File.WriteAllBytes(target, buffer.WrittenSpan.ToArray());
});
foreach (var d in result.Diagnostics) Console.WriteLine(d);
Console.WriteLine(result.Pages.Length);
